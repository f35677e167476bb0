import { documentPerson, documentShift, evaluated, planWith } from '../testing';

const people = [
  documentPerson({ id: 'anna', competences: ['medicine'] }),
  documentPerson({ id: 'bo' }),
  documentPerson({ id: 'carl', competences: ['medicine'] }),
];
const at = (person: string | null, from: string, to: string, parts: object = {}) =>
  documentShift(`2026-01-05T${from}`, `2026-01-05T${to}`, { id: `${person} ${from}`, person, ...parts });
const present = (shifts: ReturnType<typeof at>[], parts: object = {}, need: object = {}) =>
  evaluated(
    planWith({
      people,
      shifts,
      coverNeeds: [{ from: '2026-01-05T07:00', to: '2026-01-05T15:00', count: 2, ...need }],
      ...parts,
    }),
  ).cover.map((cover) => cover.present);

describe('cover', () => {
  it('says what is needed, when, and how many are there', () => {
    const coverNeeds = [
      { from: '2026-01-05T07:00', to: '2026-01-05T15:00', count: 2, competence: 'medicine' },
    ];
    const plan = planWith({ people, shifts: [at('anna', '07:00', '15:00')], coverNeeds });
    expect(evaluated(plan).cover).toEqual([
      {
        from: '2026-01-05T06:00:00Z',
        to: '2026-01-05T14:00:00Z',
        competence: 'medicine',
        needed: 2,
        present: 1,
      },
    ]);
  });

  it.each([
    ['nobody', [], 0],
    ['two all the time', [at('anna', '07:00', '15:00'), at('bo', '06:00', '16:00')], 2],
    ['one who goes a minute early', [at('anna', '07:00', '14:59')], 0],
    ['one who comes a minute late', [at('anna', '07:01', '15:00')], 0],
    ['one who takes over from the other', [at('anna', '06:00', '11:00'), at('bo', '11:00', '16:00')], 1],
    ['a minute between the two', [at('anna', '06:00', '11:00'), at('bo', '11:01', '16:00')], 0],
    ['one person twice at once', [at('anna', '07:00', '15:00'), at('anna', '06:00', '16:00')], 1],
    ['one person in two shifts that touch', [at('anna', '07:00', '10:00'), at('anna', '10:00', '15:00')], 1],
    ['an open shift', [at(null, '07:00', '15:00')], 0],
    ['a course', [at('anna', '07:00', '15:00', { kind: 'course' })], 0],
    ['on-call on site', [at('anna', '07:00', '15:00', { kind: 'on-call-site' })], 0],
  ])('at the worst moment, with %s: %#', (_who, shifts, count) => {
    expect(present(shifts)).toEqual([count]);
  });

  it('counts a long shift that began the day before', () => {
    const night = documentShift('2026-01-04T20:00', '2026-01-05T20:00', { person: 'bo' });
    expect(present([night, at('anna', '07:00', '15:00')])).toEqual([2]);
  });

  it('does not count who is absent, for the minutes of it', () => {
    const shifts = [at('anna', '07:00', '15:00'), at('bo', '07:00', '15:00')];
    const absences = [{ person: 'bo', from: '2026-01-05T14:00', to: '2026-01-05T15:00', kind: 'care-day' }];
    expect(present(shifts, { absences })).toEqual([1]);
    expect(present(shifts, { absences }, { to: '2026-01-05T14:00' })).toEqual([2]);
  });

  it('counts only those who hold the competence', () => {
    const shifts = ['anna', 'bo', 'carl'].map((person) => at(person, '07:00', '15:00'));
    expect(present(shifts, {}, { competence: 'medicine' })).toEqual([2]);
    expect(present(shifts, {}, { competence: 'driving' })).toEqual([0]);
    expect(present(shifts, {}, { competence: null })).toEqual([3]);
  });
});
