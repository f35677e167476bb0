import { clockChangeMinutes } from './clock-change';

describe('how much longer a shift is than the clock says', () => {
  it('is an hour on the night the clock goes back', () => {
    expect(clockChangeMinutes('2026-10-24T23:00:00+02:00', '2026-10-25T07:00:00+01:00', 540)).toBe(60);
  });

  it('is an hour less on the night it goes forward', () => {
    expect(clockChangeMinutes('2026-03-28T23:00:00+01:00', '2026-03-29T07:00:00+02:00', 420)).toBe(-60);
  });

  it('is nothing on other nights', () => {
    expect(clockChangeMinutes('2026-11-24T23:00:00+01:00', '2026-11-25T07:00:00+01:00', 480)).toBe(0);
    expect(clockChangeMinutes('2026-10-24T15:00:00+02:00', '2026-10-24T23:00:00+02:00', 480)).toBe(0);
  });
});
