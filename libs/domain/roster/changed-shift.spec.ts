import { moment } from '../testing';
import { weekOf, weeksTouched, type ChangedShift } from './changed-shift';

const monday = '2026-11-23T07:00';
const sundayNight = '2026-11-22T23:00';

function moved(shiftId: string, before: string, after: string): ChangedShift {
  const place = (start: string) => ({ person: 'anna-job', from: moment(start), to: moment(start) + 480 });
  return { shiftId, before: place(before), after: place(after) };
}

describe('the weeks a change touches', () => {
  it('begin with the week a shift starts in, also for a night that ends on Monday', () => {
    expect(weekOf(moment(sundayNight))).toBe('2026-11-16');
    expect(weekOf(moment('2026-11-22T23:59'))).toBe('2026-11-16');
    expect(weekOf(moment('2026-11-23T00:00'))).toBe('2026-11-23');
  });

  it('are both weeks for a swap across weeks, oldest first and once each', () => {
    const shifts = [moved('s1', monday, monday), moved('s2', sundayNight, sundayNight)];
    expect(weeksTouched(shifts)).toEqual(['2026-11-16', '2026-11-23']);
  });

  it('are both weeks for a shift that is moved from one to the other', () => {
    expect(weeksTouched([moved('s1', sundayNight, monday)])).toEqual(['2026-11-16', '2026-11-23']);
  });
});
