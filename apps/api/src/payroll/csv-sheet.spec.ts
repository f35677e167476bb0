import { csvSheet, hoursCell } from './csv-sheet';

const sheet = (...rows: Parameters<typeof csvSheet>[1][number][]) => csvSheet(['navn', 'timer'], rows);

describe('a sheet for Danish spreadsheets', () => {
  it('has a byte order mark, semicolons, decimal commas and CRLF', () => {
    expect(sheet(['Søren Ågård', 35.12])).toBe('\uFEFFnavn;timer\r\nSøren Ågård;35,12\r\n');
  });

  it('quotes what would break a row', () => {
    expect(sheet(['a;b', null], ['say "hej"', 1], ['two\nlines', 2])).toBe(
      '\uFEFFnavn;timer\r\n"a;b";\r\n"say ""hej""";1\r\n"two\nlines";2\r\n',
    );
  });

  it.each(['=1+1', '+45 12', '-cmd', '@SUM(A1)', '\tx', '\rx'])('disarms the formula %j', (text) => {
    const row = sheet([text, null]).split('\r\n', 2)[1] ?? '';
    expect(row.replace('"', '').startsWith("'")).toBe(true);
  });

  it.each(['-8', '-7,50', '-1,5'])('leaves the number %s alone', (text) => {
    expect(sheet([text, null])).toContain(`\r\n${text};`);
  });

  it('shows minutes as hours with two decimals', () => {
    expect([450, 495, 20, -60].map(hoursCell)).toEqual(['7,50', '8,25', '0,33', '-1,00']);
  });
});
