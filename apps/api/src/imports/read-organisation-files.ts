import type { Competence } from '@rulleplan/domain/organisation';
import type { CalendarDate } from '@rulleplan/domain/time';
import { date, emailAddress, listOf, textUpTo, weeklyHours, yesOrNo, type CellReader } from './cell-values';
import { readCsvTable } from './csv-table';
import { nameKey } from './import-plan';
import type { ImportProblem, Report } from './import-problem';
import type { ImportFile } from './read-import';
import { columnsOfPerson } from './read-people';
import { readSheet, type Columns, type SheetRow } from './sheet';

/** What the two files of an organisation are called, English first. */
export const organisationFileNames = {
  units: ['units.csv', 'enheder.csv'],
  people: ['people.csv', 'personer.csv', 'medarbejdere.csv'],
} as const;

const unitColumns = {
  unit: { names: ['unit', 'enhed', 'afdeling'], required: true },
  unitId: { names: ['unitId', 'enhedsid', 'enhedsnummer'], required: false },
  parent: { names: ['parent', 'overenhed', 'overordnet enhed'], required: false },
  agreement: { names: ['agreement', 'arbejdstidsaftale'], required: false },
} satisfies Columns<string>;

const personColumns = {
  ...columnsOfPerson,
  staffGroup: { ...columnsOfPerson.staffGroup, required: true },
  employedFrom: { ...columnsOfPerson.employedFrom, required: true },
  unit: { names: ['unit', 'enhed', 'afdeling'], required: true },
  personId: { names: ['personId', 'personnøgle', 'medarbejder-id'], required: false },
  accountCoding: { names: ['accountCoding', 'kontering'], required: false },
  servesUnits: { names: ['servesUnits', 'dækker enheder', 'også i'], required: false },
} satisfies Columns<string>;

/** A unit of the file; the other file names it by its id, or by its name where it has none. */
export interface UnitRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Undefined where the file has no such column. */
  readonly parent: string | null | undefined;
  readonly agreement: string | undefined;
}

/** One job of a person, one row each. */
export interface JobRow {
  readonly row: number;
  /** The person's own id, else the address, else the name. */
  readonly person: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly unit: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly hourly: boolean | undefined;
  readonly fixedNight: boolean | undefined;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
  readonly payrollId: string | undefined;
  readonly accountCoding: string | undefined;
  readonly servesUnits: readonly string[] | undefined;
  readonly competences: readonly Competence[];
}

/** What the files say, and what is wrong with them; a row that is wrong is left out. */
export interface OrganisationFiles {
  readonly unitsFile: string;
  readonly peopleFile: string;
  readonly units: readonly UnitRow[];
  readonly jobs: readonly JobRow[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the two files of an organisation; null when one of them is not there, or is not a table that fits. */
export function readOrganisationFiles(
  files: readonly ImportFile[],
): OrganisationFiles | { readonly refused: 'wrong-files'; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const unitSheet = sheetIn(files, organisationFileNames.units, unitColumns, report);
  const peopleSheet = sheetIn(files, organisationFileNames.people, personColumns, report);
  if (unitSheet === null || peopleSheet === null) return { refused: 'wrong-files', problems };
  return {
    unitsFile: unitSheet.file,
    peopleFile: peopleSheet.file,
    units: unitSheet.rows.flatMap((row) => readUnit(row) ?? []),
    jobs: peopleSheet.rows.flatMap((row) => readJob(row) ?? []),
    problems,
  };
}

function sheetIn<Key extends string>(
  files: readonly ImportFile[],
  names: readonly [string, ...string[]],
  columns: Columns<Key>,
  report: Report,
) {
  const file = files.find(({ name }) => names.includes(name.normalize('NFC').toLowerCase()));
  if (file === undefined) {
    report({ file: names[0], row: null, column: null, code: 'file-missing', facts: {} });
    return null;
  }
  const table = readCsvTable(file.name, file.bytes, report);
  return table && readSheet(table, columns, report);
}

function readUnit(row: SheetRow<keyof typeof unitColumns>): UnitRow | null {
  const name = row.required('unit', textUpTo(120));
  const id = row.optional('unitId', textUpTo(120));
  const parent = row.optional('parent', textUpTo(120));
  const agreement = row.optional('agreement', textUpTo(40));
  if (name === undefined) return null;
  return {
    row: row.row,
    id: id ?? name,
    name,
    parent: row.has('parent') ? (parent ?? null) : undefined,
    agreement,
  };
}

function readJob(row: SheetRow<keyof typeof personColumns>): JobRow | null {
  const hourly = row.optional('hourly', yesOrNo);
  // Who is called in by the hour owes no hours, so the cell may be empty.
  const hours = weeklyHours(hourly ? 0 : 0.5, 60);
  const weeklyMinutes = hourly
    ? (row.optional('weeklyHours', hours) ?? 0)
    : row.required('weeklyHours', hours);
  const name = row.required('person', textUpTo(120));
  const unit = row.required('unit', textUpTo(120));
  const staffGroup = row.required('staffGroup', textUpTo(40));
  const employedFrom = row.required('employedFrom', date);
  const email = row.optional('email', emailAddress);
  const personId = row.optional('personId', textUpTo(120));
  const job = {
    row: row.row,
    email,
    hourly,
    fixedNight: row.optional('fixedNight', yesOrNo),
    employedTo: row.optional('employedTo', date) ?? null,
    payrollId: row.optional('payrollId', textUpTo(40)),
    accountCoding: row.optional('accountCoding', textUpTo(60)),
    servesUnits: row.has('servesUnits')
      ? (row.optional('servesUnits', listOf(textUpTo(120))) ?? [])
      : undefined,
    competences: (row.optional('competences', listOf(textUpTo(80))) ?? []).map((text) =>
      competenceIn(text, row),
    ),
  };
  if (name === undefined || unit === undefined || weeklyMinutes === undefined) return null;
  if (staffGroup === undefined || employedFrom === undefined || row.isWrong) return null;
  return {
    ...job,
    name,
    unit,
    weeklyMinutes,
    staffGroup,
    employedFrom,
    person: personId ?? email ?? nameKey(name),
  };
}

/** 'medicin', or 'medicin 2027-01-31' for one that is held to a day. */
function competenceIn(text: string, row: SheetRow<keyof typeof personColumns>): Competence {
  const [, name, day] = /^(.+?)\s+\(?(\d[\d./-]*\d)\)?$/.exec(text) ?? [];
  if (name === undefined || day === undefined) return { name: text, heldTo: null };
  const reading: ReturnType<CellReader<CalendarDate>> = date(day);
  if ('value' in reading) return { name, heldTo: reading.value };
  row.wrong('competences', reading);
  return { name: text, heldTo: null };
}
