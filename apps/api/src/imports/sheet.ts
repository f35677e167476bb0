import type { CellReader } from './cell-values';
import type { CsvRow, CsvTable } from './csv-table';
import type { ImportProblem, Report } from './import-problem';

/** A column a file may have; the first name is the one messages use. */
export interface Column {
  readonly names: readonly [string, ...string[]];
  readonly required: boolean;
}

export type Columns<Key extends string> = { readonly [key in Key]: Column };

/** A table whose columns are known. */
export interface Sheet<Key extends string> {
  readonly file: string;
  readonly rows: readonly SheetRow<Key>[];
}

/** One row, read cell by cell; what is wrong is reported with its place. */
export interface SheetRow<Key extends string> {
  readonly row: number;
  /** The value of a cell, or undefined when it is empty, wrong (reported) or its column is not there. */
  optional<Value>(key: Key, reader: CellReader<Value>): Value | undefined;
  /** As `optional`, but an empty cell is reported. */
  required<Value>(key: Key, reader: CellReader<Value>): Value | undefined;
  /** As `optional`, for a second look: what is wrong has been reported. */
  peek<Value>(key: Key, reader: CellReader<Value>): Value | undefined;
  /** Whether the file has the column. */
  has(key: Key): boolean;
  /** Whether something of the row has been reported. */
  readonly isWrong: boolean;
  /** Reports something about a cell, or about the row. */
  wrong(key: Key | null, problem: Pick<ImportProblem, 'code' | 'facts'>): void;
}

/** Finds the columns by their English or Danish names, or reports why the table does not fit. */
export function readSheet<Key extends string>(
  table: CsvTable,
  columns: Columns<Key>,
  report: Report,
): Sheet<Key> | null {
  const found = findColumns(table, columns, report);
  if (!found) return null;
  return { file: table.file, rows: table.rows.map((row) => sheetRow(table, row, found, report)) };
}

/** Upper and lower case, spaces, dots and hyphens make no difference: 'E-mail', 'email', 'weekly hours'. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s._-]/g, '');
}

function findColumns<Key extends string>(
  table: CsvTable,
  columns: Columns<Key>,
  report: Report,
): ReadonlyMap<Key, number> | null {
  const { file, header } = table;
  const keys = Object.keys(columns) as Key[];
  const keyOf = new Map(
    keys.flatMap((key) => columns[key].names.map((name) => [plainName(name), key] as const)),
  );
  const found = new Map<Key, number>();
  let fits = true;
  const refuse = (problem: Omit<ImportProblem, 'file' | 'row'>): void => {
    fits = false;
    report({ file, row: 1, ...problem });
  };
  header.forEach((name, index) => {
    const key = keyOf.get(plainName(name));
    const known = keys.map((each) => columns[each].names[0]).join(', ');
    if (key === undefined) refuse({ column: name, code: 'column-unknown', facts: { known } });
    else if (found.has(key)) refuse({ column: name, code: 'column-twice', facts: {} });
    else found.set(key, index);
  });
  for (const key of keys) {
    const { names, required } = columns[key];
    const [column, ...others] = names;
    if (required && !found.has(key))
      refuse({ column, code: 'column-missing', facts: { column, otherNames: others.join(', ') } });
  }
  return fits ? found : null;
}

function sheetRow<Key extends string>(
  { file, header }: CsvTable,
  { row, cells }: CsvRow,
  found: ReadonlyMap<Key, number>,
  report: Report,
): SheetRow<Key> {
  let isWrong = cells.length > header.length;
  if (isWrong) {
    const facts = { cells: cells.length, columns: header.length };
    report({ file, row, column: null, code: 'row-too-long', facts });
  }
  const textOf = (key: Key): string => cells[found.get(key) ?? -1] ?? '';
  const wrong: SheetRow<Key>['wrong'] = (key, problem) => {
    isWrong = true;
    const column = key === null ? null : (header[found.get(key) ?? -1] ?? null);
    report({ file, row, column, code: problem.code, facts: problem.facts });
  };
  const optional: SheetRow<Key>['optional'] = (key, reader) => {
    const text = textOf(key);
    if (text === '') return undefined;
    const reading = reader(text);
    if ('value' in reading) return reading.value;
    wrong(key, reading);
    return undefined;
  };
  const peek: SheetRow<Key>['peek'] = (key, reader) => {
    const reading = reader(textOf(key));
    return 'value' in reading ? reading.value : undefined;
  };
  const required: SheetRow<Key>['required'] = (key, reader) => {
    if (textOf(key) === '') wrong(key, { code: 'value-missing', facts: {} });
    return optional(key, reader);
  };
  return {
    row,
    optional,
    required,
    peek,
    has: (key) => found.has(key),
    wrong,
    get isWrong() {
      return isWrong;
    },
  };
}
