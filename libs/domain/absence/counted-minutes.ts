import { minutesOf, minutesWithin, unionOf, type Span, type SpanSet } from '../time';
import type { Absence, AbsenceKind } from './absence';

/** What becomes of the hours of a shift while its person is away. */
type HoursDuringAbsence =
  /** They count for the balance as if worked. */
  | 'credited'
  /** They are not worked and come out of the balance: time taken for time. */
  | 'taken'
  /** They are worked all the same: the absence only says that the day was to be free. */
  | 'worked';

const hoursDuring: Readonly<Record<AbsenceKind, HoursDuringAbsence>> = {
  holiday: 'credited',
  sickness: 'credited',
  'care-day': 'credited',
  'senior-day': 'credited',
  'child-sick': 'credited',
  leave: 'credited',
  'time-off-in-lieu': 'taken',
  'day-off': 'worked',
};

/** How the minutes of a shift count for the balance; the rest of its minutes are time taken in lieu. */
export interface CountedMinutes {
  readonly plannedMinutes: number;
  readonly creditedMinutes: number;
}

/**
 * A count of the minutes of one person's shifts, whole or in part, given the person's absences in any order.
 * What lies in a crediting absence is credited, minute by minute and once however many absences hold it; the
 * rest is planned. An absence without a shift in it credits nothing.
 */
export function minuteCount(absences: readonly Absence[]): (shift: Span) => CountedMinutes {
  const credited = unionOf(absences.filter(({ kind }) => hoursDuring[kind] === 'credited'));
  const away = timeNotWorked(absences);
  return (shift) => ({
    plannedMinutes: minutesOf(shift) - minutesWithin(shift, away),
    creditedMinutes: minutesWithin(shift, credited),
  });
}

/** When a person does not work a shift that lies there, given the person's absences in any order. */
export function timeNotWorked(absences: readonly Absence[]): SpanSet {
  return unionOf(absences.filter(({ kind }) => hoursDuring[kind] !== 'worked'));
}
