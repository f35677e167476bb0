import { openOutsideJobs, type RolledShift } from '.';

const shift = (date: string, employmentId: string | null = 'anna'): RolledShift => ({
  lineId: 'line',
  employmentId,
  date,
  dutyTypeCode: 'D',
  kind: 'duty',
  requires: [],
  from: 0,
  to: 480,
});
const anna = { employmentId: 'anna', employedFrom: '2026-12-01', employedTo: '2026-12-31' };
const holderOn = (date: string, job: typeof anna | { employedTo: null } = anna) =>
  openOutsideJobs([shift(date)], [{ ...anna, ...job }])[0]?.employmentId;

describe('rolled-out shifts of somebody who comes or goes', () => {
  it.each([
    ['2026-11-30', null],
    ['2026-12-01', 'anna'],
    ['2026-12-31', 'anna'],
    ['2027-01-01', null],
  ])('on %s are held by %s', (date, holder) => {
    expect(holderOn(date)).toBe(holder);
  });

  it('go on where there is no last day', () => {
    expect(holderOn('2027-01-01', { employedTo: null })).toBe('anna');
  });

  it('stay as they are where nothing is known of the job, or nobody holds them', () => {
    const shifts = [shift('2027-01-01', 'bo'), shift('2027-01-01', null)];
    expect(openOutsideJobs(shifts, [anna])).toEqual(shifts);
  });
});
