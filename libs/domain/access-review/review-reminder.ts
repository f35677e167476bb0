import { addDays, type CalendarDate } from '../time';

/** The reminders of a review that is not done, each sent once. */
export const reviewReminders = ['seven-days', 'one-day', 'overdue'] as const;
export type ReviewReminder = (typeof reviewReminders)[number];

/**
 * The reminder whose time it is: from seven days before the date, from the day before it, and from the day after.
 * A server that stood still on the day itself sends it the next morning.
 */
export function reminderDue(dueOn: CalendarDate, today: CalendarDate): ReviewReminder | null {
  if (today > dueOn) return 'overdue';
  if (today >= addDays(dueOn, -1)) return 'one-day';
  return today >= addDays(dueOn, -7) ? 'seven-days' : null;
}
