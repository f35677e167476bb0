import { Injectable } from '@nestjs/common';
import { isRefused } from '@rulleplan/domain/decision';
import { messageOf } from './import-messages';
import type { ImportProblem } from './import-problem';
import { mostImportBytes } from './read-import';
import {
  organisationFileNames,
  readOrganisationFiles,
  type OrganisationFiles,
} from './read-organisation-files';

export { type JobRow, type OrganisationFiles, type UnitRow } from './read-organisation-files';

/** A file of a folder, as far as it may be read. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with a file, with its place and sentences. */
export interface ToldFileProblem {
  readonly place: string;
  readonly messageDa: string;
  readonly messageEn: string;
}

/** Reads files that say who is there, in the same way as an import reads them. */
@Injectable()
export class OrganisationFilesService {
  /** Bytes that may be read of one file: one more tells that it is too large. */
  readonly mostBytes = 10 * mostImportBytes;

  /** Whether a file of a folder is one of the two. */
  isOne(name: string): boolean {
    const plain = name.normalize('NFC').toLowerCase();
    return Object.values(organisationFileNames).some((names) => names.some((each) => each === plain));
  }

  /** What the files say, or null when they cannot be followed at all; and what is wrong with them. */
  read(files: readonly FolderFile[]): {
    readonly organisation: OrganisationFiles | null;
    readonly problems: readonly ToldFileProblem[];
  } {
    const large = files.find(({ bytes }) => bytes.length > this.mostBytes);
    if (large !== undefined) {
      const facts = { bytes: large.bytes.length, limit: this.mostBytes };
      const problem = { file: large.name, row: null, column: null, code: 'file-too-large', facts } as const;
      return { organisation: null, problems: [told(problem)] };
    }
    const read = readOrganisationFiles(files);
    const problems = read.problems.map(told);
    return { organisation: isRefused(read) ? null : read, problems };
  }
}

function told(problem: ImportProblem): ToldFileProblem {
  const { file, row, column } = problem;
  const place = [file, row, column].filter((part) => part !== null).join(':');
  return { place, messageDa: messageOf(problem, 'da'), messageEn: messageOf(problem, 'en') };
}
