import type { INestApplicationContext } from '@nestjs/common';
import type { AuditFault } from '@rulleplan/domain/audit';
import { ChainVerificationService } from '../audit/chain-verification.service';
import { CheckpointService } from '../audit/checkpoint.service';
import { MunicipalityService } from '../organisation/municipality.service';
import { checkpointFolder } from '../shared/environment';
import { Transaction } from '../shared/transaction';
import { withApp } from './with-app';

const badInput = 2;
const usage = `Usage:
  rulleplan audit verify [--checkpoints FOLDER]      is the log as it was written? Exit code 1 when it is not
  rulleplan audit checkpoint [--checkpoints FOLDER]  write how far the log has come, outside the database`;

/** Verifies the log, or writes a checkpoint of it, for every municipality of the installation. */
export async function auditCommand([verb, ...more]: readonly string[]): Promise<number> {
  const folder = folderIn(more);
  if (folder === undefined) return complain(usage);
  if (verb === 'verify') return withApp((app) => verify(app, folder));
  if (verb === 'checkpoint') return withApp((app) => checkpoint(app, folder));
  return complain(usage);
}

/** The folder given, null without one, undefined for anything else. */
function folderIn([option, folder, ...more]: readonly string[]): string | null | undefined {
  if (option === undefined) return null;
  return option === '--checkpoints' && folder !== undefined && more.length === 0 ? folder : undefined;
}

async function verify(app: INestApplicationContext, folder: string | null): Promise<number> {
  const transaction = app.get(Transaction);
  const marks = await app.get(CheckpointService).marks(folder);
  const municipalities = await transaction.run(() => app.get(MunicipalityService).all());
  let isRight = marks.broken.length === 0;
  for (const { file, line } of marks.broken) {
    say(`checkpoint ${file}, line ${line}: changed`);
  }
  for (const id of marks.municipalityIds.filter((each) => !municipalities.some((one) => one.id === each))) {
    isRight = false;
    say(`municipality ${id}: a checkpoint knows its log, and it is gone`);
  }
  for (const { id, name } of municipalities) {
    const { checkedEntries, faults } = await transaction.run(async () => {
      await transaction.actFor(id);
      return app.get(ChainVerificationService).verify(marks);
    });
    isRight &&= faults.length === 0;
    say(
      `${name}: ${checkedEntries} entries verified, ${faults.length === 0 ? 'all in order' : 'NOT in order'}`,
    );
    for (const fault of faults) say(`  ${lineOf(fault)}`);
  }
  say(
    marks.count === 0
      ? 'No checkpoints to compare with: whoever put back an older state whole would not be seen.'
      : `Compared with ${marks.count} checkpoints.`,
  );
  return isRight ? 0 : 1;
}

function lineOf({ municipalityId, lane, position, entryId, fault }: AuditFault): string {
  return `municipality ${municipalityId}, lane ${lane}, position ${position}, entry ${entryId ?? 'none'}: ${fault}`;
}

async function checkpoint(app: INestApplicationContext, folder: string | null): Promise<number> {
  const place = folder ?? checkpointFolder();
  const written = await app.get(CheckpointService).writeAll(place);
  if (written === null) {
    return complain('Where to? Give --checkpoints FOLDER, or set RULLEPLAN_CHECKPOINTS.');
  }
  say(`Checkpoints of ${written} municipalities are in ${place}.`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return badInput;
}
