import { evaluated } from '../../testing';
import document from './13-evening-percent-by-version.json';

it('the same evening earns 30, 35.12 and 36 per cent, by the version valid on its day', () => {
  const lines = evaluated(document).pay.map(({ shift, line, percent, version }) => ({
    shift,
    line,
    percent,
    version,
  }));
  expect(lines).toEqual([
    { shift: '2024', line: 'evening', percent: 30, version: '2016-04-01' },
    { shift: '2025', line: 'evening', percent: 35.12, version: '2025-01-01' },
    { shift: '2026', line: 'evening', percent: 36, version: '2026-01-01' },
  ]);
});
