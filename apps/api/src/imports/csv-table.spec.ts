import { readCsvTable } from './csv-table';
import type { ImportProblem } from './import-problem';

const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

function read(bytes: Uint8Array) {
  const problems: ImportProblem[] = [];
  const table = readCsvTable('people.csv', bytes, (problem) => problems.push(problem));
  return { table, problems };
}

describe('the text of a CSV file', () => {
  const text = 'navn;timer\nÅse Rødgård;37\n';
  const expected = { header: ['navn', 'timer'], rows: [{ row: 2, cells: ['Åse Rødgård', '37'] }] };

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16 as a spreadsheet writes it', utf16(text)],
    ['Windows line ends', utf8(text.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', utf8(text.replaceAll('\n', '\r'))],
    ['no line end at the end', utf8(text.trimEnd())],
    ['commas', utf8(text.replaceAll(';', ','))],
    ['letters written with separate marks', utf8(text.normalize('NFD'))],
    ['delimiters after the last column', utf8('navn;timer;;\nÅse Rødgård;37;;\n;;;\n')],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes)).toEqual({ table: { file: 'people.csv', ...expected }, problems: [] });
  });

  it('reads quoted cells with delimiters, quotes and line ends in them', () => {
    const { table } = read(utf8('navn,timer,note\n"Rødgård, Åse","37,5","siger ""hej""\nigen"\n'));
    expect(table?.rows).toEqual([{ row: 2, cells: ['Rødgård, Åse', '37,5', 'siger "hej"\nigen'] }]);
  });

  it('counts rows as a spreadsheet does, empty ones too, and leaves the empty ones out', () => {
    const { table } = read(utf8('navn;timer\n\nÅse;37\n;;\nBo;30\n\n\n'));
    expect(table?.rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('chooses the delimiter outside quotes', () => {
    const { table } = read(utf8('"navn, fuldt, som i kontrakten";timer\nÅse;37\n'));
    expect(table?.header).toEqual(['navn, fuldt, som i kontrakten', 'timer']);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['nothing at all', '', 'file-empty'],
    ['only empty lines', '\n;;\n', 'file-empty'],
    ['a NUL among the text', 'navn;timer\nÅ\0se;37\n', 'file-not-text'],
    ['a quote that is never closed', 'navn;timer\n"Åse;37\n', 'file-quotes'],
    ['a quote inside a word', 'navn;timer\nÅ"s"e;37\n', 'file-quotes'],
    ['more rows than a unit can have', 'navn\n'.repeat(10_001), 'file-too-many-rows'],
  ])('%s is told', (_, text, code) => {
    const { table, problems } = read(utf8(text));
    expect(table).toBeNull();
    expect(problems).toMatchObject([{ file: 'people.csv', row: null, column: null, code }]);
  });
});
