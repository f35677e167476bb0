import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAgreement, parseLocalAgreement } from '../agreements';
import { isRefused } from '../decision';
import { documentPerson, documentShift, evaluated, planWith } from '../testing';
import { evaluate } from './evaluate';
import { answerSchema, planSchema } from './index';

type Path = readonly (string | number)[];

const ajv = new Ajv();
const isPlan = ajv.compile(planSchema);
const isAnswer = ajv.compile(answerSchema);
const isOverride = ajv.compile({ ...planSchema, $id: 'override', ...planSchema.definitions.localAgreement });

const folder = join(__dirname, 'worked-examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))] as [string, object]);

/** A plan that uses every key there is. */
const full = planWith({
  localAgreement: {
    dailyRest: { minimumMinutes: 600 },
    normPeriod: { weeks: 12, toleranceMinutes: 1200, carryOver: true },
    supplements: { evening: { percent: 40, windows: [{ days: 'every-day', from: '17:00', to: '24:00' }] } },
  },
  people: [
    {
      ...documentPerson({ id: 'anna', birthDate: '1990-04-01', employedTo: '2030-01-01' }),
      fixedNight: false,
      openingBalanceMinutes: -60,
      competences: ['medicine'],
    },
  ],
  shifts: [
    documentShift('2026-01-05T07:00', '2026-01-05T22:00', {
      kind: 'duty',
      requires: ['medicine', 'driving'],
    }),
    documentShift('2026-01-06T06:00', '2026-01-06T15:00', { id: 'next' }),
    documentShift('2026-10-25T02:30+01:00', '2026-10-25T09:00', { person: null }),
  ],
  absences: [
    { person: 'anna', from: '2026-01-06', to: '2026-01-06T12:00', kind: 'sickness' },
    { person: 'anna', from: '2026-01-07T12:00', to: '2026-01-08', kind: 'holiday' },
  ],
  changes: [],
  coverNeeds: [{ from: '2026-01-05T07:00', to: '2026-01-05T15:00', count: 2, competence: 'medicine' }],
});
const withAgreement = { ...planWith(), agreement: findAgreement('79.01') };

describe('the published schemas', () => {
  it.each([...examples, ['every key', full], ['a whole agreement', withAgreement]])(
    'hold for %s and its answer',
    (_name, document) => {
      expect([isPlan(document), isPlan.errors]).toEqual([true, null]);
      const answer: unknown = JSON.parse(JSON.stringify(evaluated(document)));
      expect([isAnswer(answer), isAnswer.errors]).toEqual([true, null]);
    },
  );

  it('answer for all the lists there are', () => {
    const { findings, norm, pay, cover } = evaluated(full);
    expect(Math.min(findings.length, norm.length, pay.length, cover.length)).toBeGreaterThan(0);
  });

  it('refuse an answer with a key too many or too few', () => {
    const { norm, ...rest } = evaluated(full);
    expect(isAnswer(rest)).toBe(false);
    expect(isAnswer({ ...rest, norm: norm.map((entry) => ({ ...entry, note: '' })) })).toBe(false);
  });
});

describe('schema and reader take and refuse the same', () => {
  const values = [null, true, 0.5, -1, '', 'x'.repeat(201), '2026-13-01', '24:01', [], [null], {}, { x: 1 }];

  it.each([
    ['every key', full],
    ['a whole agreement', withAgreement],
  ])('when any part of %s is something else', (_name, document) => {
    const differences = changesOf(document, [...values, undefined]).filter(
      ({ changed }) => isPlan(changed) !== hasFormOfPlan(changed),
    );
    expect(differences).toEqual([]);
  });

  it('whatever a local agreement puts in the place of a number', () => {
    const override = overrideOf(findAgreement('79.01')?.versions[0]?.numbers);
    expect(isOverride(override)).toBe(true);
    const limits = [
      0, 1, 7, 7.5, 52, 53, 59, 60, 100, 101, 479, 480, 1000, 1001, 1440, 1441, 2880, 2881, 60_001,
    ];
    const differences = changesOf(override, [...values, ...limits, 'at-once', '2026-01-05', '24:00']).filter(
      ({ path, value, changed }) => {
        // A window that ends before it begins has the right form and is refused all the same.
        if (path.at(-1) === 'from' && value === '24:00') return false;
        return isOverride(changed) === isRefused(parseLocalAgreement(changed));
      },
    );
    expect(differences).toEqual([]);
  });
});

/** True when the reader finds nothing, or only what no schema can say. */
function hasFormOfPlan(document: unknown): boolean {
  const answer = evaluate(document);
  const beyondForm = /^(the id of one of the people|later than|an id that no other)/;
  const unknownAgreement = 'the id of an agreement in the catalogue, or an agreement document';
  return (
    !('refused' in answer) ||
    answer.problems.every(
      ({ expected, got }) =>
        beyondForm.test(expected) || (expected === unknownAgreement && got.startsWith('"')),
    )
  );
}

function overrideOf(numbers: unknown): unknown {
  if (typeof numbers !== 'object' || numbers === null) return numbers;
  if ('sureness' in numbers && 'value' in numbers) return numbers.value;
  return Object.fromEntries(Object.entries(numbers).map(([key, part]) => [key, overrideOf(part)]));
}

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 1).map((entry, index) => [index, entry])
    : Object.entries(value);
  return [[], ...entries.flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]))];
}

interface DocumentChange {
  readonly path: Path;
  readonly value: unknown;
  readonly changed: unknown;
}

/** The document with each of its parts replaced by each of the values; `undefined` leaves the part out. */
function changesOf(document: unknown, values: readonly unknown[]): DocumentChange[] {
  return pathsOf(document).flatMap((path) =>
    values
      .filter((value) => value !== undefined || path.length > 0)
      .map((value) => {
        const changed = JSON.stringify(replaced(document, path, value));
        return { path, value, changed: JSON.parse(changed) as unknown };
      }),
  );
}

function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((entry: unknown, index) => (index === key ? replaced(entry, rest, value) : entry));
  }
  const branch = document as Record<string, unknown>;
  return { ...branch, [key]: replaced(branch[key], rest, value) };
}
