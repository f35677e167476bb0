import { addDays, mondayOf, type CalendarDate } from '@rulleplan/domain/time';

/** The faces of the own calendar. */
export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Days of a view, both included: the ones it is about, and all that are seen. */
export interface CalendarRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly shownFrom: CalendarDate;
  readonly shownTo: CalendarDate;
}

/** A list looks four weeks ahead from the day it starts on: what is over is not in the way. */
export const listWeeks = 4;

/** The days a view shows when it is opened on a date. */
export function calendarRange(view: CalendarView, date: CalendarDate): CalendarRange {
  if (view === 'month') {
    const from = `${date.slice(0, 7)}-01`;
    const to = addDays(startOfNextMonth(from), -1);
    return { from, to, shownFrom: mondayOf(from), shownTo: addDays(mondayOf(to), 6) };
  }
  const from = view === 'week' ? mondayOf(date) : date;
  const to = addDays(from, weeksOf(view) * 7 - 1);
  return { from, to, shownFrom: from, shownTo: to };
}

/** The date to open the view on after one step forward (1) or back (−1). */
export function calendarStep(view: CalendarView, date: CalendarDate, direction: 1 | -1): CalendarDate {
  const { from } = calendarRange(view, date);
  if (view === 'month') {
    return direction === 1 ? startOfNextMonth(from) : `${addDays(from, -1).slice(0, 7)}-01`;
  }
  return addDays(from, direction * weeksOf(view) * 7);
}

function weeksOf(view: 'week' | 'list'): number {
  return view === 'week' ? 1 : listWeeks;
}

function startOfNextMonth(firstOfMonth: CalendarDate): CalendarDate {
  // The 32nd day of any month lies in the next one.
  return `${addDays(firstOfMonth, 31).slice(0, 7)}-01`;
}
