import { date, emailAddress, listOf, textUpTo, weeklyHours, wholeNumber, yesOrNo } from './cell-values';
import { nameKey, type ImportedPerson } from './import-plan';
import type { Columns, Sheet, SheetRow } from './sheet';

/** The longest base plan that can be rolled: half a year. */
export const mostWeeks = 26;
const mostHours = 60;

/** What files say of a person, wherever they come from. */
export const columnsOfPerson = {
  person: { names: ['person', 'navn', 'name', 'medarbejder'], required: true },
  weeklyHours: {
    names: ['weeklyHours', 'ugentlige timer', 'timer pr uge', 'ugetimer', 'timer', 'hours'],
    required: true,
  },
  competences: { names: ['competences', 'kompetencer'], required: true },
  email: { names: ['email', 'e-mailadresse', 'mail'], required: false },
  staffGroup: { names: ['staffGroup', 'personalegruppe'], required: false },
  fixedNight: { names: ['fixedNight', 'fast nat', 'fast nattevagt'], required: false },
  hourly: { names: ['hourly', 'timelønnet', 'tilkaldevikar'], required: false },
  employedFrom: { names: ['employedFrom', 'ansat fra'], required: false },
  employedTo: { names: ['employedTo', 'ansat til'], required: false },
  payrollId: { names: ['payrollId', 'lønnummer', 'medarbejdernummer'], required: false },
} satisfies Columns<string>;

export const peopleColumns = {
  ...columnsOfPerson,
  startWeek: { names: ['startWeek', 'startuge'], required: false },
} satisfies Columns<string>;

type Key = keyof typeof peopleColumns;

/** The people of the file; a row that is not right is reported, and is only a name. */
export interface PeopleRead {
  readonly people: readonly ImportedPerson[];
  /** Every name of the file by its key, also of rows that are not right. */
  readonly names: ReadonlyMap<string, string>;
}

export function readPeople(sheet: Sheet<Key>): PeopleRead {
  const names = new Map<string, string>();
  const rowOfName = new Map<string, number>();
  const rowOfEmail = new Map<string, number>();
  const people = sheet.rows.flatMap((row) => {
    const person = readPerson(row);
    const { name = '', email } = person;
    const otherRow = earlierRow(rowOfName, nameKey(name), row.row);
    if (otherRow !== null) row.wrong('person', { code: 'person-twice', facts: { person: name, otherRow } });
    else if (name !== '') names.set(nameKey(name), name);
    const otherEmailRow = earlierRow(rowOfEmail, email ?? '', row.row);
    if (otherEmailRow !== null)
      row.wrong('email', { code: 'email-twice', facts: { email: email ?? '', otherRow: otherEmailRow } });
    return isWhole(person) ? [person] : [];
  });
  return { people, names };
}

/** A person's first week must be a week of the base plan; without a base plan it says nothing. */
export function checkStartWeeks(sheet: Sheet<Key>, weeks: number): void {
  for (const row of sheet.rows) {
    const value = row.peek('startWeek', startWeek);
    if (weeks > 0 && value !== undefined && value > weeks)
      row.wrong('startWeek', { code: 'start-week-too-high', facts: { value, weeks } });
  }
}

const startWeek = wholeNumber(1, mostWeeks);

type Reading = { readonly [key in keyof ImportedPerson]: ImportedPerson[key] | undefined };

function readPerson(row: SheetRow<Key>): Reading {
  const hourly = row.optional('hourly', yesOrNo) ?? null;
  // Who is called in by the hour owes no hours, so the cell may be empty.
  const hours = weeklyHours(hourly ? 0 : 0.5, mostHours);
  const employedFrom = row.optional('employedFrom', date) ?? null;
  const employedTo = row.optional('employedTo', date) ?? null;
  if (employedFrom !== null && employedTo !== null && employedTo < employedFrom)
    row.wrong('employedTo', {
      code: 'employed-to-before-from',
      facts: { from: employedFrom, to: employedTo },
    });
  return {
    row: row.row,
    name: row.required('person', textUpTo(120)),
    weeklyMinutes: hourly ? (row.optional('weeklyHours', hours) ?? 0) : row.required('weeklyHours', hours),
    competences: row.optional('competences', listOf(textUpTo(60))) ?? [],
    email: row.optional('email', emailAddress) ?? null,
    staffGroup: row.optional('staffGroup', textUpTo(40)) ?? null,
    fixedNight: row.optional('fixedNight', yesOrNo) ?? null,
    hourly,
    employedFrom,
    employedTo,
    payrollId: row.optional('payrollId', textUpTo(40)) ?? null,
    startWeek: row.optional('startWeek', startWeek) ?? null,
  };
}

function isWhole(reading: Reading): reading is ImportedPerson {
  return Object.values(reading).every((value) => value !== undefined);
}

/** The row that had the key before, or null; an empty key is none. */
function earlierRow(rows: Map<string, number>, key: string, row: number): number | null {
  const before = rows.get(key);
  if (before !== undefined) return before;
  if (key !== '') rows.set(key, row);
  return null;
}
