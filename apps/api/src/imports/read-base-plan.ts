import { textUpTo, wholeNumber } from './cell-values';
import { nameKey, type ImportedLine, type ImportedWeek } from './import-plan';
import { mostWeeks } from './read-people';
import type { Columns, Sheet, SheetRow } from './sheet';

/** What messages call the days, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const basePlanColumns = {
  person: { names: ['person', 'navn', 'name', 'medarbejder'], required: true },
  week: { names: ['week', 'uge'], required: true },
  mon: { names: ['mon', 'man', 'mandag', 'monday', 'ma'], required: true },
  tue: { names: ['tue', 'tir', 'tirsdag', 'tuesday', 'ti'], required: true },
  wed: { names: ['wed', 'ons', 'onsdag', 'wednesday', 'on'], required: true },
  thu: { names: ['thu', 'tor', 'torsdag', 'thursday', 'to'], required: true },
  fri: { names: ['fri', 'fre', 'fredag', 'friday', 'fr'], required: true },
  sat: { names: ['sat', 'lør', 'lørdag', 'saturday', 'lø'], required: true },
  sun: { names: ['sun', 'søn', 'søndag', 'sunday', 'sø'], required: true },
} satisfies Columns<string>;

type Key = keyof typeof basePlanColumns;

/** What the base plan may refer to; null where that file could not be read, and then nothing is unknown. */
export interface Referable {
  /** Names as the file of people writes them, by key. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly dutyTypeCodes: ReadonlySet<string> | null;
}

interface PlanRow {
  readonly row: SheetRow<Key>;
  readonly days: ImportedWeek['days'];
}

/** The lines of the base plan, one for each person who has a row; every one has every week. */
export function readBasePlan(
  sheet: Sheet<Key>,
  referable: Referable,
): { readonly weeks: number; readonly lines: readonly ImportedLine[] } {
  const rowsOf = new Map<string, { readonly name: string; readonly rows: Map<number, PlanRow> }>();
  let weeks = 0;
  for (const row of sheet.rows) {
    const name = row.required('person', textUpTo(120));
    const week = row.required('week', wholeNumber(1, mostWeeks));
    const days = weekdays.map((day) => readDay(row, day, referable));
    if (name === undefined || week === undefined) continue;
    weeks = Math.max(weeks, week);
    const line = rowsOf.get(nameKey(name)) ?? { name, rows: new Map<number, PlanRow>() };
    if (line.rows.size === 0) checkPerson(row, name, referable);
    rowsOf.set(nameKey(name), line);
    const other = line.rows.get(week);
    if (other)
      row.wrong('week', { code: 'week-twice', facts: { week, person: name, otherRow: other.row.row } });
    else line.rows.set(week, { row, days });
  }
  const lines = [...rowsOf].map(([key, { name, rows }]) => ({
    person: referable.names?.get(key) ?? name,
    weeks: weeksOf(name, rows, weeks),
  }));
  return { weeks, lines };
}

function readDay(row: SheetRow<Key>, day: Key, { dutyTypeCodes }: Referable): string | null {
  const code = row.optional(day, textUpTo(10));
  if (code === undefined) return null;
  if (dutyTypeCodes && !dutyTypeCodes.has(code))
    row.wrong(day, { code: 'duty-type-unknown', facts: { dutyType: code } });
  return code;
}

function checkPerson(row: SheetRow<Key>, person: string, { names }: Referable): void {
  if (names && !names.has(nameKey(person)))
    row.wrong('person', { code: 'person-unknown', facts: { person } });
}

/** Week by week; one that is not there is reported at the person's first row. */
function weeksOf(person: string, rows: ReadonlyMap<number, PlanRow>, weeks: number): readonly ImportedWeek[] {
  const [first] = rows.values();
  return Array.from({ length: weeks }, (_, index) => {
    const week = index + 1;
    const found = rows.get(week);
    if (!found) first?.row.wrong('week', { code: 'week-missing', facts: { week, weeks, person } });
    return { row: found?.row.row ?? 0, days: found?.days ?? [] };
  });
}
