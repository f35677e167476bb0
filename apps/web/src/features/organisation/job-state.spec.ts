import { jobStateOn } from './job-state';

const job = { employedFrom: '2026-11-01', employedTo: '2026-11-30' };

describe('where a job stands on a day', () => {
  it.each([
    ['2026-10-31', 'coming'],
    ['2026-11-01', 'current'],
    ['2026-11-30', 'current'],
    ['2026-12-01', 'ended'],
  ])('on %s it is %s', (day, state) => {
    expect(jobStateOn(day, job)).toBe(state);
  });

  it('without a last day it does not end', () => {
    expect(jobStateOn('2099-01-01', { ...job, employedTo: null })).toBe('current');
  });
});
