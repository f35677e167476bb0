import { documentPerson, documentShift, planWith } from '../testing';
import { evaluate } from './evaluate';

const problemsOf = (document: unknown) => {
  const answer = evaluate(document);
  return 'refused' in answer ? answer.problems : [];
};
const pointersOf = (document: unknown) => problemsOf(document).map(({ pointer }) => pointer);
const shift = documentShift('2026-01-05T07:00', '2026-01-05T15:00');
const withShift = (parts: object) => planWith({ shifts: [{ ...shift, ...parts }] });
const withPerson = (parts: object) => planWith({ people: [{ ...documentPerson(), ...parts }] });

describe('a document that is no plan is refused', () => {
  it('with where it is wrong, what was expected and what was there', () => {
    expect(evaluate(withShift({ start: '2026-01-05 07:00' }))).toEqual({
      refused: 'invalid-plan',
      problems: [
        {
          pointer: '/shifts/0/start',
          expected: 'a time, YYYY-MM-DDTHH:MM, in 1900–2199',
          got: '"2026-01-05 07:00"',
        },
      ],
    });
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a list', [], ''],
    ['another zone', { ...planWith(), zone: 'Europe/Berlin' }, '/zone'],
    ['an unknown agreement', { ...planWith(), agreement: '12.34' }, '/agreement'],
    ['a prototype’s name as agreement', { ...planWith(), agreement: 'constructor' }, '/agreement'],
    ['an unknown key', { ...planWith(), shift: [] }, '/shift'],
    ['a key with a slash', { ...planWith(), 'a/b~c': 1 }, '/a~1b~0c'],
    ['a key of the prototype', JSON.parse('{"agreement":"79.01","people":[],"__proto__":{}}'), '/__proto__'],
    [
      'an unknown local number',
      { ...planWith(), localAgreement: { normPeriod: { week: 12 } } },
      '/localAgreement/normPeriod/week',
    ],
    [
      'a local rest under 8 hours',
      { ...planWith(), localAgreement: { dailyRest: { minimumMinutes: 479 } } },
      '/localAgreement/dailyRest/minimumMinutes',
    ],
    ['a norm period from Tuesday', planWith({ normPeriod: { from: '2026-01-06' } }), '/normPeriod/from'],
    [
      'a norm period of no weeks',
      planWith({ normPeriod: { from: '2026-01-05', weeks: 0 } }),
      '/normPeriod/weeks',
    ],
    ['a person without id', withPerson({ id: undefined }), '/people/0/id'],
    ['a person without hours', withPerson({ weeklyMinutes: undefined }), '/people/0/weeklyMinutes'],
    ['half a minute', withPerson({ weeklyMinutes: 2220.5 }), '/people/0/weeklyMinutes'],
    ['minutes as text', withPerson({ weeklyMinutes: '2220' }), '/people/0/weeklyMinutes'],
    ['a date that does not exist', withPerson({ employedFrom: '2026-02-29' }), '/people/0/employedFrom'],
    [
      'an employment that ends before it begins',
      withPerson({ employedTo: '2019-12-31' }),
      '/people/0/employedTo',
    ],
    ['two people of one id', planWith({ people: [documentPerson(), documentPerson()] }), '/people/1/id'],
    ['two shifts of one id', planWith({ shifts: [shift, shift] }), '/shifts/1/id'],
    ['a shift of nobody known', withShift({ person: 'bo' }), '/shifts/0/person'],
    ['a shift without a word on its person', withShift({ person: undefined }), '/shifts/0/person'],
    ['an unknown kind', withShift({ kind: 'night' }), '/shifts/0/kind'],
    ['a shift that ends as it starts', withShift({ end: '2026-01-05T07:00' }), '/shifts/0/end'],
    ['a shift of more than a week', withShift({ end: '2026-01-12T07:01' }), '/shifts/0/end'],
    [
      'a shift five years away',
      withShift({ start: '2031-01-06T07:00', end: '2031-01-06T15:00' }),
      '/shifts/0/start',
    ],
    [
      'an absence of nobody known',
      planWith({ absences: [{ person: 'bo', from: '2026-01-05', to: '2026-01-05', kind: 'sickness' }] }),
      '/absences/0/person',
    ],
    [
      'an absence of an unknown kind',
      planWith({ absences: [{ person: 'anna', from: '2026-01-05', to: '2026-01-05', kind: 'ill' }] }),
      '/absences/0/kind',
    ],
    [
      'an absence that ends before it begins',
      planWith({ absences: [{ person: 'anna', from: '2026-01-06', to: '2026-01-05', kind: 'sickness' }] }),
      '/absences/0/to',
    ],
    [
      'a need that ends as it begins',
      planWith({ coverNeeds: [{ from: '2026-01-05T07:00', to: '2026-01-05T07:00', count: 1 }] }),
      '/coverNeeds/0/to',
    ],
    ['changes, whose rules are to come', planWith({ changes: [{ shift: shift.id }] }), '/changes'],
  ])('for %s', (_what, document, pointer) => {
    expect(pointersOf(document)).toEqual([pointer]);
  });

  it('for a time that spring skips', () => {
    const [problem] = problemsOf(withShift({ start: '2026-03-29T02:30', end: '2026-03-29T10:00' }));
    expect(problem).toEqual({
      pointer: '/shifts/0/start',
      expected: 'a time that exists in Europe/Copenhagen',
      got: '"2026-03-29T02:30"',
    });
  });

  it('for a time that autumn has twice, with both candidates', () => {
    const [problem] = problemsOf(withShift({ start: '2026-10-25T02:30', end: '2026-10-25T09:00' }));
    expect(problem?.expected).toContain('2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00');
    expect(pointersOf(withShift({ start: '2026-10-25T02:30+01:00', end: '2026-10-25T09:00' }))).toEqual([]);
  });

  it('for somebody under 18 on the roster: the rules for the young are not here yet', () => {
    const young = { ...planWith({ people: [documentPerson({ birthDate: '2008-01-06' })] }) };
    expect(pointersOf({ ...young, shifts: [shift] })).toEqual(['/people/0/birthDate']);
    const birthday = documentShift('2026-01-06T07:00', '2026-01-06T15:00');
    expect(pointersOf({ ...young, shifts: [birthday] })).toEqual([]);
  });

  it('with everything that is wrong at once', () => {
    const document = { ...withShift({ start: '?', kind: '?' }), people: [{ id: 1 }], zone: null };
    expect(pointersOf(document)).toEqual([
      '/zone',
      '/people/0/id',
      '/people/0/weeklyMinutes',
      '/shifts/0/start',
      '/shifts/0/kind',
    ]);
  });

  it('with at most 200 problems, each described shortly', () => {
    const long = 'x'.repeat(1000);
    const problems = problemsOf(planWith({ shifts: Array(300).fill({ ...shift, start: long }) }));
    expect(problems).toHaveLength(200);
    expect(Math.max(...problems.map(({ got }) => got.length))).toBeLessThan(70);
  });

  it('without a loss for keys left out that have a default', () => {
    const person = { id: 'anna', weeklyMinutes: 2220 };
    const { id, start, end } = shift;
    const short = { agreement: '79.01', people: [person], shifts: [{ id, person: 'anna', start, end }] };
    expect(pointersOf(short)).toEqual([]);
    const nulls = { localAgreement: null, normPeriod: null };
    expect(evaluate({ ...short, ...nulls, changes: [], zone: 'Europe/Copenhagen' })).toEqual(evaluate(short));
  });
});
