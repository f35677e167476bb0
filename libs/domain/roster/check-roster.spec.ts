import { absenceOn, agreementWith, personWith, shiftBetween } from '../testing';
import { checkPerson } from './check-person';
import { checkRoster } from './check-roster';
import { normBalancesOf } from './person-balances';

const evening = shiftBetween('2026-01-05T15:00', '2026-01-05T23:00', { id: 'evening' });
const early = shiftBetween('2026-01-06T07:00', '2026-01-06T15:00', { id: 'early', requires: ['medicine'] });
const periods = [
  { from: '2026-01-05', weeks: 12 },
  { from: '2026-03-30', weeks: 12 },
];
const rules = (person: Parameters<typeof checkPerson>[0]) => checkPerson(person).map(({ rule }) => rule);

describe('checking a person', () => {
  it('finds nothing about somebody with nothing rostered and no period to answer for', () => {
    expect(checkPerson(personWith())).toEqual([]);
  });

  it('says findings by time, then in the order of the rule book, whatever the order of the shifts', () => {
    const person = personWith({ normPeriods: periods, absences: [absenceOn('holiday', '2026-01-05')] });
    const expected = ['norm-tolerance', 'absent', 'daily-rest', 'competence-missing', 'norm-tolerance'];
    expect(rules({ ...person, shifts: [evening, early] })).toEqual(expected);
    expect(rules({ ...person, shifts: [early, evening] })).toEqual(expected);
  });

  it('asks no norm of who is paid by the hour', () => {
    expect(rules(personWith({ normPeriods: periods, employment: { hourly: true } }))).toEqual([]);
  });

  it('counts shifts in another employment for rest, and judges by this employment only its own', () => {
    const person = personWith({ employment: { employedFrom: '2026-01-06' }, shiftsElsewhere: [evening] });
    expect(rules({ ...person, shifts: [{ ...early, requires: [] }] })).toEqual(['daily-rest']);
  });

  it('leaves what other shifts break among themselves to their own employment', () => {
    expect(rules(personWith({ shiftsElsewhere: [evening, early] }))).toEqual([]);
  });
});

describe('checking a roster', () => {
  it('goes by person id, whatever the order they come in', () => {
    const people = ['bo', 'anna'].map((id) =>
      personWith({ id, shifts: [evening, { ...early, requires: [] }] }),
    );
    expect(checkRoster(people).map(({ person }) => person)).toEqual(['anna', 'bo']);
    expect(checkRoster(people)).toEqual(checkRoster([...people].reverse()));
  });

  it('leaves the roster it was given untouched', () => {
    const shifts = Object.freeze([early, evening]);
    const people = Object.freeze([Object.freeze(personWith({ id: 'bo', shifts })), personWith()]);
    expect(() => checkRoster(people)).not.toThrow();
  });
});

describe('the balances of a person', () => {
  const person = personWith({ normPeriods: [...periods].reverse(), openingBalanceMinutes: 600 });
  const openings = (carryOver: boolean) =>
    normBalancesOf({ ...person, agreement: agreementWith({ normPeriod: { carryOver } }) }).map(
      ({ openingBalanceMinutes }) => openingBalanceMinutes,
    );

  it('come in order of time and open with what was brought in', () => {
    expect(normBalancesOf(person).map(({ from }) => from)).toEqual(['2026-01-05', '2026-03-30']);
  });

  it('begin anew where nothing is carried over, and go on where it is', () => {
    expect(openings(false)).toEqual([600, 0]);
    expect(openings(true)).toEqual([600, 600 - 26_640]);
  });

  it('are not carried over a gap', () => {
    const agreement = agreementWith({ normPeriod: { carryOver: true } });
    const normPeriods = [periods[0]!, { from: '2026-06-22', weeks: 12 }];
    expect(normBalancesOf({ ...person, agreement, normPeriods })[1]?.openingBalanceMinutes).toBe(0);
  });
});
