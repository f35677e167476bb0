import type { RetentionTime } from '@rulleplan/api-client';
import { changedTimes, wholeNumber } from './changed-times';

const times: readonly RetentionTime[] = [
  { kind: 'time-records', keep: 5, unit: 'years', least: 5, most: 30, usual: 5 },
  { kind: 'sign-in', keep: 30, unit: 'days', least: 1, most: 365, usual: 30 },
];

describe('new retention times', () => {
  it('are none when nothing was typed, or the same again', () => {
    expect(changedTimes(times, {})).toEqual([]);
    expect(changedTimes(times, { 'time-records': ' 5 ' })).toEqual([]);
  });

  it('are those that differ', () => {
    expect(changedTimes(times, { 'time-records': '7', 'sign-in': '30' })).toEqual([
      { kind: 'time-records', unit: 'years', before: 5, after: 7 },
    ]);
  });

  it.each(['', '7,5', '7.5', '-1', '1e3', 'syv', '1234567'])('are no number in %j', (text) => {
    expect(wholeNumber(text)).toBeNull();
  });
});
