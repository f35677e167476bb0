import type { Absence } from '../absence';
import type { DutyType } from '../base-plan';
import { dateOf, overlaps, weekdayOf, type CalendarDate } from '../time';
import type { Shift } from './shift';

/** A shift of a duty type. */
export type CoverShift = Pick<Shift, 'from' | 'to' | 'person'> & { readonly dutyTypeCode: string };

/** How many people a duty type has on a day, and needs; null when the unit has not said. */
export interface DutyCover {
  readonly dutyTypeCode: string;
  readonly needed: number | null;
  readonly present: number;
}

/** Who is there on one day. */
export interface DayCover {
  readonly date: CalendarDate;
  /** One for each duty type, in the order given. */
  readonly duties: readonly DutyCover[];
}

/**
 * Who is there, day by day and duty type by duty type. A shift counts on the day it begins, when somebody holds it
 * who is away for no minute of it.
 */
export function coverByDay(
  days: readonly CalendarDate[],
  dutyTypes: readonly Pick<DutyType, 'code' | 'needWeekday' | 'needWeekend'>[],
  shifts: readonly CoverShift[],
  absences: readonly Absence[],
): DayCover[] {
  const present = countPresent(shifts, absences);
  return days.map((date) => {
    const isWeekend = weekdayOf(date) >= 6;
    const duties = dutyTypes.map(({ code, needWeekday, needWeekend }) => ({
      dutyTypeCode: code,
      needed: (isWeekend ? needWeekend : needWeekday) ?? null,
      present: present.get(`${date} ${code}`) ?? 0,
    }));
    return { date, duties };
  });
}

/** People by day and duty type: 'YYYY-MM-DD code'. */
function countPresent(
  shifts: readonly CoverShift[],
  absences: readonly Absence[],
): ReadonlyMap<string, number> {
  const present = new Map<string, number>();
  for (const shift of shifts) {
    if (shift.person === null) continue;
    if (absences.some((absence) => absence.person === shift.person && overlaps(absence, shift))) continue;
    const key = `${dateOf(shift.from)} ${shift.dutyTypeCode}`;
    present.set(key, (present.get(key) ?? 0) + 1);
  }
  return present;
}
