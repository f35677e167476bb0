import { absenceOn, spanBetween } from '../testing';
import { coverByDay } from './cover-by-day';

const early = { code: 'E', needWeekday: 2, needWeekend: 1 };
const night = { code: 'N' };
const shift = (from: string, to: string, person: string | null, dutyTypeCode = 'E') => ({
  ...spanBetween(from, to),
  person,
  dutyTypeCode,
});
const friday = '2026-01-09';
const saturday = '2026-01-10';
const presentOn = (...args: Parameters<typeof coverByDay>) =>
  coverByDay(...args).map(({ duties }) => duties.map(({ present }) => present));

describe('cover by day', () => {
  it('asks for what the unit has said of weekdays and weekends, and for nothing where it has not', () => {
    expect(coverByDay([friday, saturday], [early, night], [], [])).toEqual([
      {
        date: friday,
        duties: [
          { dutyTypeCode: 'E', needed: 2, present: 0 },
          { dutyTypeCode: 'N', needed: null, present: 0 },
        ],
      },
      {
        date: saturday,
        duties: [
          { dutyTypeCode: 'E', needed: 1, present: 0 },
          { dutyTypeCode: 'N', needed: null, present: 0 },
        ],
      },
    ]);
  });

  it('counts a night on the day it begins', () => {
    const shifts = [shift('2026-01-09T23:00', '2026-01-10T07:00', 'anna', 'N')];
    expect(presentOn([friday, saturday], [night], shifts, [])).toEqual([[1], [0]]);
  });

  it('counts holders, not open shifts', () => {
    const shifts = ['anna', 'bo', null].map((person) =>
      shift('2026-01-09T07:00', '2026-01-09T15:00', person),
    );
    expect(presentOn([friday], [early], shifts, [])).toEqual([[2]]);
  });

  it('leaves out who is away for a minute of the shift, and no one else', () => {
    const shifts = ['anna', 'bo'].map((person) => shift('2026-01-09T23:00', '2026-01-10T07:00', person, 'N'));
    expect(presentOn([friday], [night], shifts, [absenceOn('sickness', saturday)])).toEqual([[1]]);
    expect(presentOn([friday], [night], shifts, [absenceOn('sickness', '2026-01-11')])).toEqual([[2]]);
  });
});
