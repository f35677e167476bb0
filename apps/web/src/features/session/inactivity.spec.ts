import { quietSince } from './inactivity';

const touchedAt = Date.parse('2026-11-25T11:00:00Z');
const after = (seconds: number) => quietSince(touchedAt, touchedAt + seconds * 1000, 600);

describe('a shared tablet that nobody touches for ten minutes', () => {
  it('is in use until a minute before', () => {
    expect(after(0)).toEqual({ state: 'in-use' });
    expect(after(539.999)).toEqual({ state: 'in-use' });
  });

  it('then asks, and says how many seconds are left', () => {
    expect(after(540)).toEqual({ state: 'asking', secondsLeft: 60 });
    expect(after(540.5)).toEqual({ state: 'asking', secondsLeft: 60 });
    expect(after(599.9)).toEqual({ state: 'asking', secondsLeft: 1 });
  });

  it('is over then, however long it slept', () => {
    expect(after(600)).toEqual({ state: 'over' });
    expect(after(86_400)).toEqual({ state: 'over' });
  });
});
