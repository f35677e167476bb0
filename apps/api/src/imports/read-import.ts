import { readCsvTable, type CsvTable } from './csv-table';
import type { ImportPlan } from './import-plan';
import type { ImportProblem, Report } from './import-problem';
import { basePlanColumns, readBasePlan } from './read-base-plan';
import { dutyTypeColumns, readDutyTypes } from './read-duty-types';
import { checkStartWeeks, peopleColumns, readPeople } from './read-people';
import { readSheet, type Columns, type Sheet } from './sheet';

/** A file as it was given. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the three files are called, English first. */
export const importFileNames = {
  people: ['people.csv', 'personer.csv', 'medarbejdere.csv'],
  dutyTypes: ['duty-types.csv', 'vagttyper.csv'],
  basePlan: ['base-plan.csv', 'grundplan.csv'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
type FileKey = keyof typeof importFileNames;
const fileKeys = Object.keys(importFileNames) as FileKey[];

/** Together; a unit of 200 people needs a tenth of it. */
export const mostImportBytes = 2_000_000;

/** Everything that is wrong with the files, in order of file and row. */
export interface WrongImport {
  readonly refused: 'wrong-import';
  readonly problems: readonly ImportProblem[];
}

/** Reads the three files into one plan, or says everything that is wrong with them. */
export function readImport(files: readonly ImportFile[]): ImportPlan | WrongImport {
  const problems: ImportProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const plan = readPlan(files, report);
  if (plan && problems.length === 0) return plan;
  return { refused: 'wrong-import', problems: inOrder(problems) };
}

/** True for a name that belongs to an import. */
export function isImportFileName(name: string): boolean {
  return keyOfFile(name) !== undefined;
}

function readPlan(files: readonly ImportFile[], report: Report): ImportPlan | null {
  if (!areSmallEnough(files, report)) return null;
  const tables = readTables(files, report);
  const peopleSheet = sheetOf(tables.people, peopleColumns, report);
  const dutyTypeSheet = sheetOf(tables.dutyTypes, dutyTypeColumns, report);
  const basePlanSheet = sheetOf(tables.basePlan, basePlanColumns, report);
  const people = peopleSheet && readPeople(peopleSheet);
  const dutyTypes = dutyTypeSheet && readDutyTypes(dutyTypeSheet);
  const basePlan =
    basePlanSheet &&
    readBasePlan(basePlanSheet, {
      names: people?.names ?? null,
      dutyTypeCodes: dutyTypes?.codes ?? null,
    });
  if (peopleSheet && basePlan) checkStartWeeks(peopleSheet, basePlan.weeks);
  if (!peopleSheet || !people || !dutyTypes || !basePlanSheet || !basePlan) return null;
  const fileNames = { people: peopleSheet.file, basePlan: basePlanSheet.file };
  return { fileNames, people: people.people, dutyTypes: dutyTypes.dutyTypes, ...basePlan };
}

function areSmallEnough(files: readonly ImportFile[], report: Report): boolean {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes <= mostImportBytes) return true;
  const largest = files.reduce((one, other) => (other.bytes.length > one.bytes.length ? other : one));
  const facts = { bytes, limit: mostImportBytes };
  report({ file: largest.name, row: null, column: null, code: 'file-too-large', facts });
  return false;
}

function readTables(files: readonly ImportFile[], report: Report): { [key in FileKey]?: CsvTable | null } {
  const tables: { [key in FileKey]?: CsvTable | null } = {};
  for (const { name, bytes } of files) {
    const key = keyOfFile(name);
    const at = { file: name, row: null, column: null };
    if (!key) {
      const expected = fileKeys.map((each) => importFileNames[each][0]).join(', ');
      report({ ...at, code: 'file-unknown', facts: { expected } });
    } else if (key in tables) report({ ...at, code: 'file-twice', facts: {} });
    else tables[key] = readCsvTable(name, bytes, report);
  }
  for (const key of fileKeys)
    if (!(key in tables))
      report({ file: importFileNames[key][0], row: null, column: null, code: 'file-missing', facts: {} });
  return tables;
}

function sheetOf<Key extends string>(
  table: CsvTable | null | undefined,
  columns: Columns<Key>,
  report: Report,
): Sheet<Key> | null {
  return table ? readSheet(table, columns, report) : null;
}

/** Spreadsheet programs put a folder before the name, and people write it their own way. */
function keyOfFile(name: string): FileKey | undefined {
  const plain = (name.split(/[\\/]/).at(-1) ?? name).normalize('NFC').toLowerCase();
  return fileKeys.find((key) => importFileNames[key].some((each) => each === plain));
}

/** By file as they were named above, then by row; the sort keeps the order of columns. */
function inOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const rank = ({ file }: ImportProblem): number => fileKeys.findIndex((key) => key === keyOfFile(file));
  return [...problems].sort((one, other) => rank(one) - rank(other) || (one.row ?? 0) - (other.row ?? 0));
}
