import { dutyKind, listOf, textUpTo, timeOfDay, wholeNumber } from './cell-values';
import type { ImportedDutyType } from './import-plan';
import type { Columns, Sheet, SheetRow } from './sheet';

export const dutyTypeColumns = {
  code: { names: ['code', 'kode'], required: true },
  name: { names: ['name', 'navn', 'vagttype'], required: true },
  start: { names: ['start', 'fra', 'begynder'], required: true },
  end: { names: ['end', 'til', 'slut', 'slutter'], required: true },
  kind: { names: ['kind', 'art', 'slags'], required: false },
  requires: { names: ['requires', 'kræver', 'kompetencer'], required: false },
  needWeekday: { names: ['needWeekday', 'behov hverdag'], required: false },
  needWeekend: { names: ['needWeekend', 'behov weekend'], required: false },
} satisfies Columns<string>;

type Key = keyof typeof dutyTypeColumns;

const mostNeeded = 99;

/** The duty types of the file; a row that is not right is reported, and is only a code. */
export interface DutyTypesRead {
  readonly dutyTypes: readonly ImportedDutyType[];
  /** Every code of the file, also of rows that are not right. */
  readonly codes: ReadonlySet<string>;
}

export function readDutyTypes(sheet: Sheet<Key>): DutyTypesRead {
  const rowOfCode = new Map<string, number>();
  const dutyTypes = sheet.rows.flatMap((row) => {
    const dutyType = readDutyType(row);
    if (dutyType.code === undefined) return [];
    const otherRow = rowOfCode.get(dutyType.code);
    if (otherRow !== undefined)
      row.wrong('code', { code: 'duty-type-twice', facts: { dutyType: dutyType.code, otherRow } });
    else rowOfCode.set(dutyType.code, row.row);
    return isWhole(dutyType) ? [dutyType] : [];
  });
  return { dutyTypes, codes: new Set(rowOfCode.keys()) };
}

type Reading = { readonly [key in keyof ImportedDutyType]: ImportedDutyType[key] | undefined };

function readDutyType(row: SheetRow<Key>): Reading {
  const start = row.required('start', timeOfDay);
  const end = row.required('end', timeOfDay);
  if (start !== undefined && start === end)
    row.wrong('end', { code: 'time-without-length', facts: { value: end } });
  return {
    row: row.row,
    code: row.required('code', textUpTo(10)),
    name: row.required('name', textUpTo(60)),
    start,
    end,
    kind: row.optional('kind', dutyKind) ?? null,
    requires: row.optional('requires', listOf(textUpTo(60))) ?? (row.has('requires') ? [] : null),
    needWeekday: row.optional('needWeekday', wholeNumber(0, mostNeeded)) ?? null,
    needWeekend: row.optional('needWeekend', wholeNumber(0, mostNeeded)) ?? null,
  };
}

function isWhole(reading: Reading): reading is ImportedDutyType {
  return Object.values(reading).every((value) => value !== undefined);
}
