import { readClock, readNewTimes } from './new-times';

describe('a clock time as people write it', () => {
  it.each([
    ['7', '07:00'],
    ['15.30', '15:30'],
    ['15:30', '15:30'],
    ['0730', '07:30'],
    [' 23 ', '23:00'],
    ['0', '00:00'],
  ])('reads %j as %s', (text, clock) => {
    expect(readClock(text)).toBe(clock);
  });

  it.each(['', '24', '7.60', 'seven', '7.5', '12345'])('does not read %j', (text) => {
    expect(readClock(text)).toBeNull();
  });
});

describe('new times of a shift', () => {
  it('ends the same day when the end is later on the clock', () => {
    expect(readNewTimes('2026-11-24', '15', '23.15')).toEqual({
      start: '2026-11-24T15:00',
      end: '2026-11-24T23:15',
      endDate: '2026-11-24',
      minutes: 495,
    });
  });

  it('ends the next day when it is not', () => {
    expect(readNewTimes('2026-11-24', '23', '7')).toMatchObject({ end: '2026-11-25T07:00', minutes: 480 });
    expect(readNewTimes('2026-11-24', '8', '8')).toMatchObject({ end: '2026-11-25T08:00', minutes: 1440 });
  });

  it('counts the hour the clock goes back', () => {
    expect(readNewTimes('2026-10-24', '23', '7')).toMatchObject({ minutes: 540 });
  });

  it('says which time does not exist in spring and which exists twice in autumn', () => {
    expect(readNewTimes('2026-03-28', '23', '2.30')).toEqual({ mistakes: { start: null, end: 'missing' } });
    expect(readNewTimes('2026-10-25', '2.30', '9')).toEqual({ mistakes: { start: 'twice', end: null } });
    expect(readNewTimes('2026-10-25', '', 'x')).toEqual({
      mistakes: { start: 'malformed', end: 'malformed' },
    });
  });
});
