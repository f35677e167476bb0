import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import type { ImportProblemCode, ImportFacts, Report } from './import-problem';

/** More rows than any municipality's unit has; a wrong file is told from a large one. */
const mostRows = 10_000;

/** A CSV file as cells, with the place of each. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1, and an empty line counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The cells of one file, or null when it cannot be read as a table; why is reported. */
export function readCsvTable(file: string, bytes: Uint8Array, report: Report): CsvTable | null {
  const refuse = (code: ImportProblemCode, facts: ImportFacts = {}): null => {
    report({ file, row: null, column: null, code, facts });
    return null;
  };
  const text = decodeText(bytes);
  if (typeof text !== 'string') return refuse('file-not-text');
  let records: string[][];
  try {
    records = parse(text, { delimiter: delimiterOf(text), relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse('file-quotes', { line: Number(error['lines'] ?? 1) });
  }
  if (records.length > mostRows)
    return refuse('file-too-many-rows', { rows: records.length, limit: mostRows });
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: withoutTrailingEmpty(cells.map(tidy)) }))
    .filter(({ cells }) => cells.length > 0);
  const [header, ...rest] = rows;
  if (!header) return refuse('file-empty');
  return { file, header: header.cells, rows: rest };
}

/** Semicolon or comma, whichever the first line with text has more of outside quotes. */
function delimiterOf(text: string): ';' | ',' {
  const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  return count(',') > count(';') ? ',' : ';';
}

/** One way to write each letter (some systems write å as a and a ring), and no space around. */
function tidy(cell: string): string {
  return cell.normalize('NFC').trim();
}

/** Spreadsheets write delimiters after the last column in use. */
function withoutTrailingEmpty(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
