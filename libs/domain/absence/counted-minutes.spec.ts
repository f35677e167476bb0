import { instantAt, startOfDay } from '../time';
import { absenceKinds, type Absence, type AbsenceKind } from './absence';
import { minuteCount } from './counted-minutes';

const monday = '2026-01-05';
const shift = { from: instantAt(monday, '07:00'), to: instantAt(monday, '15:00') };
const away = (kind: AbsenceKind, from: string, to: string): Absence => ({
  person: 'anna',
  kind,
  from: instantAt(monday, from),
  to: instantAt(monday, to),
});

describe('the minutes of a shift', () => {
  it('are planned when there is no absence', () => {
    expect(minuteCount([])(shift)).toEqual({ plannedMinutes: 480, creditedMinutes: 0 });
  });

  it.each(absenceKinds.filter((kind) => kind !== 'time-off-in-lieu' && kind !== 'day-off'))(
    'are credited during %s',
    (kind) => {
      expect(minuteCount([away(kind, '00:00', '24:00')])(shift)).toEqual({
        plannedMinutes: 0,
        creditedMinutes: 480,
      });
    },
  );

  it('are neither planned nor credited when taken as time off in lieu', () => {
    expect(minuteCount([away('time-off-in-lieu', '00:00', '24:00')])(shift)).toEqual({
      plannedMinutes: 0,
      creditedMinutes: 0,
    });
  });

  it('are planned on a day that was to be a day off: the shift is worked', () => {
    expect(minuteCount([away('day-off', '00:00', '24:00')])(shift)).toEqual({
      plannedMinutes: 480,
      creditedMinutes: 0,
    });
  });

  it.each([
    ['06:00', '07:00', 0],
    ['06:00', '07:01', 1],
    ['12:00', '20:00', 180],
    ['14:59', '15:00', 1],
    ['15:00', '20:00', 0],
    ['10:00', '11:00', 60],
  ])('are credited minute by minute when sick %s–%s: %i', (from, to, credited) => {
    expect(minuteCount([away('sickness', from, to)])(shift)).toEqual({
      plannedMinutes: 480 - credited,
      creditedMinutes: credited,
    });
  });

  it('are counted once when absences overlap, and credited before taken', () => {
    const absences = [
      away('time-off-in-lieu', '07:00', '12:00'),
      away('sickness', '10:00', '13:00'),
      away('holiday', '11:00', '14:00'),
    ];
    const counted = { plannedMinutes: 60, creditedMinutes: 240 };
    expect(minuteCount(absences)(shift)).toEqual(counted);
    expect(minuteCount([...absences].reverse())(shift)).toEqual(counted);
  });

  it('are split at midnight for a night before a day of sickness', () => {
    const night = { from: instantAt('2026-03-28', '23:00'), to: instantAt('2026-03-29', '07:00') };
    const sunday: Absence = {
      person: 'anna',
      kind: 'sickness',
      from: startOfDay('2026-03-29'),
      to: startOfDay('2026-03-30'),
    };
    expect(minuteCount([sunday])(night)).toEqual({ plannedMinutes: 60, creditedMinutes: 360 });
  });
});
