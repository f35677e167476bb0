import {
  addEmployment,
  endEmployment,
  moveEmployment,
  serveUnits,
  setCompetences,
  type HeldEmployment,
} from '.';

const today = '2026-11-25';
const home = { id: 'home', closedOn: null };
const other = { id: 'other', closedOn: null };
const closing = { id: 'closing', closedOn: '2026-12-31' };
const held = (employedFrom: string, employedTo: string | null, unitId = 'home'): HeldEmployment => ({
  id: `${unitId} from ${employedFrom}`,
  unitId,
  employedFrom,
  employedTo,
});

describe('a new job', () => {
  const add = (
    employedFrom: string,
    employedTo: string | null,
    more: Partial<Parameters<typeof addEmployment>[0]> = {},
  ) =>
    addEmployment({
      unit: home,
      job: { employedFrom, employedTo, hourly: false },
      held: [],
      serves: [],
      ...more,
    });

  it('begins where there was none', () => {
    expect(add('2026-12-01', null)).toEqual({ serves: [] });
  });

  it('lasts a day at least', () => {
    expect(add('2026-12-01', '2026-12-01')).toEqual({ serves: [] });
    expect(add('2026-12-01', '2026-11-30')).toEqual({
      refused: 'employment-ends-before-it-begins',
      employedFrom: '2026-12-01',
    });
  });

  it('may be the second in another unit on the same days', () => {
    expect(add('2026-12-01', null, { held: [held('2020-01-01', null, 'other')] })).toEqual({ serves: [] });
  });

  it('follows another in the same unit on the day after, and not on its last', () => {
    const before = held('2020-01-01', '2026-11-30');
    expect(add('2026-12-01', null, { held: [before] })).toEqual({ serves: [] });
    expect(add('2026-11-30', null, { held: [before] })).toEqual({
      refused: 'employment-overlaps',
      employmentId: before.id,
      employedFrom: '2020-01-01',
      employedTo: '2026-11-30',
    });
  });

  it('may end the day before another begins', () => {
    const later = held('2027-02-01', null);
    expect(add('2026-12-01', '2027-01-31', { held: [later] })).toEqual({ serves: [] });
    expect(add('2026-12-01', '2027-02-01', { held: [later] })).toMatchObject({
      refused: 'employment-overlaps',
    });
    expect(add('2026-12-01', null, { held: [later] })).toMatchObject({ refused: 'employment-overlaps' });
  });

  it('in a unit that closes ends with it', () => {
    expect(add('2026-12-01', '2026-12-31', { unit: closing })).toEqual({ serves: [] });
    const refusal = { refused: 'unit-closed', unitId: 'closing', closedOn: '2026-12-31' };
    expect(add('2026-12-01', '2027-01-01', { unit: closing })).toEqual(refusal);
    expect(add('2026-12-01', null, { unit: closing })).toEqual(refusal);
  });

  it('serves other units only when it is paid by the hour', () => {
    const substitute = { employedFrom: '2026-12-01', employedTo: null, hourly: true };
    expect(add('2026-12-01', null, { job: substitute, serves: [other] })).toEqual({ serves: ['other'] });
    expect(add('2026-12-01', null, { serves: [other] })).toEqual({ refused: 'only-substitutes-serve' });
  });
});

describe('the units a substitute serves', () => {
  const substitute = { unitId: 'home', hourly: true, employedFrom: '2026-12-01', employedTo: null };

  it('are each there once, and never the own one', () => {
    expect(serveUnits(substitute, [other, home, other])).toEqual({ serves: ['other'] });
  });

  it('may be none', () => {
    expect(serveUnits({ ...substitute, hourly: false }, [])).toEqual({ serves: [] });
  });

  it('were not closed before the job began', () => {
    const closed = { id: 'closed', closedOn: '2026-11-30' };
    expect(serveUnits(substitute, [closed])).toEqual({
      refused: 'unit-closed',
      unitId: 'closed',
      closedOn: '2026-11-30',
    });
    expect(serveUnits({ ...substitute, employedFrom: '2026-11-30' }, [closed])).toEqual({
      serves: ['closed'],
    });
  });
});

describe('the end of a job', () => {
  const end = (lastDay: string, more: Partial<Parameters<typeof endEmployment>[0]> = {}) =>
    endEmployment({
      job: held('2020-01-01', null),
      lastDay,
      lastClosedShiftOn: null,
      unit: home,
      held: [],
      today,
      ...more,
    });

  it('may lie ahead, be today, or lie back', () => {
    expect(end('2026-12-31')).toEqual({ employedTo: '2026-12-31' });
    expect(end(today)).toEqual({ employedTo: today });
    expect(end('2026-11-01')).toEqual({ employedTo: '2026-11-01' });
  });

  it('is not before the first day', () => {
    expect(end('2020-01-01')).toEqual({ employedTo: '2020-01-01' });
    expect(end('2019-12-31')).toEqual({
      refused: 'employment-ends-before-it-begins',
      employedFrom: '2020-01-01',
    });
  });

  it('is not before a shift that payroll has been told of', () => {
    expect(end('2026-11-15', { lastClosedShiftOn: '2026-11-15' })).toEqual({ employedTo: '2026-11-15' });
    expect(end('2026-11-14', { lastClosedShiftOn: '2026-11-15' })).toEqual({
      refused: 'employment-has-closed-weeks',
      lastShiftOn: '2026-11-15',
    });
  });

  it('may be changed until the last day is over', () => {
    expect(end('2026-12-31', { job: held('2020-01-01', today) })).toEqual({ employedTo: '2026-12-31' });
    expect(end('2026-12-31', { job: held('2020-01-01', '2026-11-24') })).toEqual({
      refused: 'employment-ended',
      employedTo: '2026-11-24',
    });
  });

  it('does not move into another job of the unit, nor past its closing', () => {
    const job = held('2020-01-01', '2026-11-30');
    const next = held('2027-01-01', null);
    expect(end('2026-12-31', { job, held: [job, next] })).toEqual({ employedTo: '2026-12-31' });
    expect(end('2027-01-01', { job, held: [job, next] })).toMatchObject({ refused: 'employment-overlaps' });
    expect(end('2027-01-01', { job, unit: { id: 'home', closedOn: '2026-12-31' } })).toMatchObject({
      refused: 'unit-closed',
    });
  });
});

describe('moving somebody', () => {
  const job = { ...held('2020-01-01', null), weeklyMinutes: 2220, staffGroup: 'sosu' };
  const move = (
    change: Partial<Parameters<typeof moveEmployment>[0]['move']>,
    more: Partial<Parameters<typeof moveEmployment>[0]> = {},
  ) =>
    moveEmployment({
      job,
      move: { unit: home, from: '2026-12-01', weeklyMinutes: 2220, staffGroup: 'sosu', ...change },
      lastClosedShiftOn: null,
      held: [job],
      ...more,
    });

  it('ends one job the day before the other begins', () => {
    const moved = {
      ends: { employedTo: '2026-11-30' },
      begins: { employedFrom: '2026-12-01', employedTo: null },
    };
    expect(move({ unit: other })).toEqual(moved);
    expect(move({ weeklyMinutes: 1920 })).toEqual(moved);
    expect(move({ staffGroup: 'pædagog' })).toEqual(moved);
  });

  it('changes something', () => {
    expect(move({})).toEqual({ refused: 'move-changes-nothing' });
  });

  it('keeps the last day there was', () => {
    const ending = { ...job, employedTo: '2026-12-31' };
    expect(move({ unit: other }, { job: ending })).toMatchObject({ begins: { employedTo: '2026-12-31' } });
    expect(move({ unit: other, from: '2026-12-31' }, { job: ending })).toMatchObject({
      begins: { employedFrom: '2026-12-31', employedTo: '2026-12-31' },
    });
    expect(move({ unit: other, from: '2027-01-01' }, { job: ending })).toEqual({
      refused: 'employment-ended',
      employedTo: '2026-12-31',
    });
  });

  it('leaves a day at least of the job before', () => {
    expect(move({ unit: other, from: '2020-01-02' })).toMatchObject({ ends: { employedTo: '2020-01-01' } });
    expect(move({ unit: other, from: '2020-01-01' })).toMatchObject({
      refused: 'employment-ends-before-it-begins',
    });
  });

  it('leaves what payroll has been told of', () => {
    expect(move({ unit: other }, { lastClosedShiftOn: '2026-11-30' })).toMatchObject({ ends: {} });
    expect(move({ unit: other }, { lastClosedShiftOn: '2026-12-01' })).toEqual({
      refused: 'employment-has-closed-weeks',
      lastShiftOn: '2026-12-01',
    });
  });

  it('needs a place where it goes', () => {
    const there = held('2026-01-01', null, 'other');
    expect(move({ unit: other }, { held: [job, there] })).toMatchObject({ refused: 'employment-overlaps' });
    expect(move({ unit: closing })).toMatchObject({ refused: 'unit-closed' });
  });
});

describe('what somebody holds', () => {
  it('names each competence once', () => {
    const list = [{ name: 'medicin' }, { name: 'Medicin' }];
    expect(setCompetences(list)).toEqual({ competences: list });
    expect(setCompetences([...list, { name: 'medicin' }])).toEqual({
      refused: 'competence-named-twice',
      name: 'medicin',
    });
  });
});
