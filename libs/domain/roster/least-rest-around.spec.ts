import { shiftBetween } from '../testing';
import { leastRestAround } from './least-rest-around';

const evening = shiftBetween('2026-01-05T15:00', '2026-01-05T23:00', { id: 'evening' });
const day = shiftBetween('2026-01-06T07:00', '2026-01-06T15:00', { id: 'day' });
const night = shiftBetween('2026-01-07T23:00', '2026-01-08T07:00', { id: 'night' });

describe('the least rest around a shift', () => {
  it('is the shorter of before and after, in whichever order the shifts come', () => {
    expect(leastRestAround('day', [night, day, evening])).toBe(480);
    expect(leastRestAround('night', [evening, day, night])).toBe(32 * 60);
  });

  it('is unknown for the only shift, and for one that is not there', () => {
    expect(leastRestAround('day', [day])).toBeNull();
    expect(leastRestAround('gone', [day, night])).toBeNull();
  });

  it('is that of the whole work when shifts touch', () => {
    const after = shiftBetween('2026-01-06T15:00', '2026-01-06T17:00', { id: 'after' });
    expect(leastRestAround('after', [evening, day, after])).toBe(480);
  });

  it('lets on-call at home be rest', () => {
    expect(leastRestAround('day', [{ ...evening, kind: 'on-call-home' }, day, night])).toBe(32 * 60);
  });

  it('is elapsed time over a clock change', () => {
    const before = shiftBetween('2026-03-28T15:00', '2026-03-28T23:00', { id: 'before' });
    const next = shiftBetween('2026-03-29T10:00', '2026-03-29T15:00', { id: 'next' });
    expect(leastRestAround('next', [before, next])).toBe(600);
  });
});
