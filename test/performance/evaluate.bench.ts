import { rollOut, type BasePlan, type DutyType } from '@rulleplan/domain/base-plan';
import { evaluate } from '@rulleplan/domain/evaluate';
import { isoMoment } from '@rulleplan/domain/time';
import { measured, quantile } from '../support/measure';

const monday = '2026-03-02';
const weeks = 12;

/** Eight weeks round the clock with every second weekend free, as a §107 home has them. */
const pattern = ['DDD..DD', 'LL.DD..', '..LLLLL', 'DD.DD..', 'NNN..NN', '...NN..', 'DDLL.DD', 'LL..D..'].map(
  (week) => [...week].map((code) => (code === '.' ? null : code)),
);

const dutyType = (code: string, start: string, end: string): DutyType => ({
  code,
  name: code,
  start,
  end,
  kind: 'duty',
  requires: code === 'N' ? ['medicine'] : [],
});

/** A unit's plan document: everybody on the same pattern, a week apart, with absences and cover needs. */
function unitOf(people: number): object {
  const ids = Array.from({ length: people }, (_, index) => `person-${String(index).padStart(3, '0')}`);
  const basePlan: BasePlan = {
    weeks: pattern.length,
    dutyTypes: [
      dutyType('D', '07:00', '15:00'),
      dutyType('L', '15:00', '23:00'),
      dutyType('N', '23:00', '07:00'),
    ],
    lines: ids.map((id, index) => ({
      id,
      employmentId: id,
      startWeek: (index % pattern.length) + 1,
      days: pattern,
    })),
  };
  const rolled = rollOut(basePlan, { from: monday, weeks });
  if ('refused' in rolled) throw new Error(rolled.refused);
  const days = [...new Set(rolled.shifts.map(({ date }) => date))];
  return {
    agreement: '79.01',
    localAgreement: { normPeriod: { weeks, toleranceMinutes: 1200 } },
    normPeriod: { from: monday, weeks },
    people: ids.map((id, index) => ({
      id,
      weeklyMinutes: index % 3 === 0 ? 1920 : 2220,
      competences: index % 2 === 0 ? ['medicine'] : [],
    })),
    shifts: rolled.shifts.map(({ employmentId, from, to, kind, requires }, index) => ({
      id: `shift-${index}`,
      person: employmentId,
      start: isoMoment(from),
      end: isoMoment(to),
      kind,
      requires,
    })),
    absences: ids
      .filter((_, index) => index % 4 === 0)
      .map((person) => ({ person, from: '2026-04-13', to: '2026-04-19', kind: 'holiday' })),
    coverNeeds: days.flatMap((date) => [
      { from: `${date}T07:00`, to: `${date}T15:00`, count: 6 },
      { from: `${date}T15:00`, to: `${date}T23:00`, count: 4, competence: 'medicine' },
    ]),
  };
}

const unit = unitOf(60);
const text = JSON.stringify(unit);
const tenfold = unitOf(600);
const answer = evaluate(unit);
if ('refused' in answer) throw new Error(JSON.stringify(answer.problems));

const results = measured(
  {
    'evaluate 60 people × 12 weeks': () => evaluate(unit),
    'write and read the same document as JSON': () => JSON.stringify(JSON.parse(text)),
    'evaluate 600 people × 12 weeks': () => evaluate(tenfold),
  },
  40,
  15,
);

console.log(
  `60 people: ${rolledCount(unit)} shifts, ${answer.findings.length} findings, ${answer.pay.length} pay lines, ${text.length} characters`,
);
for (const { name, milliseconds } of results) {
  const [best, median, p95] = [0, 0.5, 0.95].map((share) => quantile(milliseconds, share).toFixed(1));
  console.log(`${name}: best ${best} ms, median ${median} ms, p95 ${p95} ms`);
}
const [sixty, reference, sixHundred] = results.map(({ milliseconds }) => quantile(milliseconds, 0.5));
console.log(`ratio to the reference: ${ratio(sixty, reference)}`);
console.log(`growth from 60 to 600 people: ${ratio(sixHundred, sixty)}`);

function rolledCount(document: object): number {
  return 'shifts' in document && Array.isArray(document.shifts) ? document.shifts.length : 0;
}

function ratio(one = Number.NaN, other = Number.NaN): string {
  return `${(one / other).toFixed(1)}×`;
}
