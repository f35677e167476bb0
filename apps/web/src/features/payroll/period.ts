import { addDays, type CalendarDate } from '@rulleplan/domain/time';

/** Days of the ledger, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The whole month a day lies in. */
export function monthOf(date: CalendarDate): Period {
  const from = `${date.slice(0, 7)}-01`;
  // The 1st and 31 days lie in the next month, whichever it is.
  const next = `${addDays(from, 31).slice(0, 7)}-01`;
  return { from, to: addDays(next, -1) };
}

/** This month and the ones before it, newest first. */
export function lastMonths(today: CalendarDate, count: number): readonly Period[] {
  const months = [monthOf(today)];
  while (months.length < count) {
    const earliest = months.at(-1);
    if (!earliest) break;
    months.push(monthOf(addDays(earliest.from, -1)));
  }
  return months;
}
