/** One cell: text, a whole number, or a number with decimals shown with a comma. */
export type CsvCell = string | number | null;

/** So that Excel reads æ, ø and å without being asked. */
const byteOrderMark = '\uFEFF';

/** A spreadsheet reads a cell that begins like this as a formula. */
const beginsFormula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(,\d+)?$/;

/**
 * A sheet as Danish spreadsheets read it: semicolons, decimal comma, CRLF, UTF-8 with its mark. Text that
 * could run as a formula is disarmed by an apostrophe, which spreadsheets show as text.
 */
export function csvSheet(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cell(value: CsvCell): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'number') {
    return String(value).replace('.', ',');
  }
  const safe = beginsFormula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Minutes as hours with two decimals and a comma: 450 is 7,50. */
export function hoursCell(minutes: number): string {
  return (minutes / 60).toFixed(2).replace('.', ',');
}
