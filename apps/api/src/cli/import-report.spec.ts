import type { ImportOutcome } from '../imports/import-order';
import { outcomeLines, problemLines } from './import-report';

const tally = { new: 2, changed: 0, unchanged: 10 };
const outcome: ImportOutcome = {
  problems: [],
  unitId: 'unit',
  summary: { people: tally, dutyTypes: tally, basePlanLines: tally, shifts: 620 },
  normPeriod: { from: '2026-11-30', weeks: 12 },
  findings: [
    {
      rule: 'norm-tolerance',
      severity: 'breach',
      person: 'job-1',
      shifts: [],
      from: 29_911_620,
      to: 29_911_680,
      limitMinutes: 444,
      actualMinutes: -455,
      clause: '79.01 §3',
      agreement: '79.01',
      version: '2026-01-01',
      overriddenBy: null,
    },
  ],
  balances: [
    {
      employmentId: 'job-1',
      personName: 'Åse',
      from: '2026-11-30',
      to: '2027-02-21',
      normMinutes: 26_208,
      plannedMinutes: 28_320,
      balanceMinutes: 2112,
      withinTolerance: false,
    },
  ],
  people: [{ employmentId: 'job-1', name: 'Åse' }],
};
const nothing = { new: 0, changed: 0, unchanged: 12 };

describe('the report of an import', () => {
  it('is tables of what was done, what was found and where balances end', () => {
    expect(outcomeLines(outcome, false, 'en')).toEqual([
      'Saved.',
      '',
      '                   new  changed  unchanged',
      'People               2        0         10',
      'Duty types           2        0         10',
      'Base plan lines      2        0         10',
      'Shifts rolled out  620',
      'The norm period is counted from 2026-11-30, for 12 weeks.',
      '',
      'Breaches and warnings: 1',
      '  Åse  balance outside plus/minus  2026-11-15T00:00 – 2026-11-15T01:00  -7:35 / 7:24  79.01 §3 (2026-01-01)',
      '',
      'Balance  from        to          norm    planned  balance',
      'Åse      2026-11-30  2027-02-21  436:48   472:00   +35:12  outside plus/minus',
    ]);
  });

  it.each([
    ['a preview', outcome, true, 'Forhåndsvisning: intet er gemt.'],
    ['a save', outcome, false, 'Gemt.'],
    [
      'one that changes nothing',
      { ...outcome, summary: { people: nothing, dutyTypes: nothing, basePlanLines: nothing, shifts: 0 } },
      false,
      'Alt var der i forvejen: intet er ændret.',
    ],
  ])('says of %s what became of it', (_, what, isPreview, line) => {
    expect(outcomeLines(what, isPreview, 'da')[0]).toBe(line);
  });

  it('tells what is wrong with its place', () => {
    const at = { file: 'people.csv', facts: { value: 'x' } };
    const problems = [
      { ...at, row: 3, column: 'timer', code: 'not-a-number' },
      { ...at, row: null, column: null, code: 'file-empty' },
    ] as const;
    expect(problemLines(problems, 'da')).toEqual([
      'Intet er gemt. Der er 2 fejl:',
      '  people.csv, række 3, timer: “x” er ikke et tal.',
      '  people.csv: Filen er tom.',
    ]);
  });
});
