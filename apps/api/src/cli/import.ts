import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { importPreviewResponse } from '../imports/dto/import-preview.response';
import { ImportsService, type ImportOutcome } from '../imports/imports.service';
import { isImportFileName, mostImportBytes, type ImportFile } from '../imports/read-import';
import { MunicipalityService } from '../organisation/municipality.service';
import { Transaction } from '../shared/transaction';
import { importUsage, readImportArguments, type ImportArguments } from './import-arguments';
import { outcomeLines, problemLines } from './import-report';
import { withApp } from './with-app';

/** Bad input: the caller can mend it. */
const badInput = 2;

/** Reads a folder of spreadsheets into a unit; all of it is kept, or nothing. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const asked = readImportArguments(args);
  if (typeof asked === 'string') return complain(`${asked}\n\n${importUsage}`);
  const files = await filesIn(asked.folder);
  if (typeof files === 'string') return complain(files);
  const outcome = await withApp((app) => carryOut(app, asked, files));
  if (typeof outcome === 'string') return complain(outcome);
  const isRight = outcome.problems.length === 0;
  if (asked.asJson)
    print(JSON.stringify(importPreviewResponse(outcome, isRight && !asked.isPreview), null, 2));
  else if (isRight) print(outcomeLines(outcome, asked.isPreview, asked.language).join('\n'));
  else complain(problemLines(outcome.problems, asked.language).join('\n'));
  return isRight ? 0 : badInput;
}

/** Carries the outcome out of a transaction that is undone. */
class Undone extends Error {
  constructor(readonly result: ImportOutcome | string) {
    super('undone');
  }
}

async function carryOut(
  app: INestApplicationContext,
  asked: ImportArguments,
  files: readonly ImportFile[],
): Promise<ImportOutcome | string> {
  const transaction = app.get(Transaction);
  const work = async (): Promise<ImportOutcome> => {
    const municipalityId = await municipalityOf(app.get(MunicipalityService), asked.municipality);
    if (municipalityId === null)
      throw new Undone('Which municipality? Name one that is there, or the first one, with --municipality.');
    await transaction.actFor(municipalityId);
    const { agreementId, staffGroup, rollOut } = asked;
    const order = { unit: { name: asked.unit }, agreementId, staffGroup, files, rollOut };
    const outcome = await app.get(ImportsService).carryOut(order, asked.isPreview ? 'preview' : 'save');
    if (asked.isPreview || outcome.problems.length > 0) throw new Undone(outcome);
    return outcome;
  };
  return transaction.run(work).catch((error: unknown) => {
    if (error instanceof Undone) return error.result;
    throw error;
  });
}

/** The one that is named, or the only one there is; the first one is made. */
async function municipalityOf(service: MunicipalityService, name: string | null): Promise<string | null> {
  const all = await service.all();
  if (name === null) return all.length === 1 ? (all[0]?.id ?? null) : null;
  const found = all.find((municipality) => municipality.name === name);
  if (found || all.length > 0) return found?.id ?? null;
  return (await service.add(name)).id;
}

/** The import files of a folder; other files in it are none of our business. */
async function filesIn(folder: string): Promise<ImportFile[] | string> {
  try {
    const names = (await readdir(folder)).filter(isImportFileName).sort();
    return await Promise.all(
      names.map(async (name) => ({ name, bytes: await firstBytes(join(folder, name)) })),
    );
  } catch (error) {
    return `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** No more of a file than tells that it is too large. */
async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(mostImportBytes + 1);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return badInput;
}
