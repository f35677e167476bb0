import { addDays, mondayOf, type CalendarDate } from '@rulleplan/domain/time';

/** The stretches of roster whose sharing people ask about. */
export const fairnessSpans = ['past-12', 'next-12', 'past-24'] as const;
export type FairnessSpan = (typeof fairnessSpans)[number];

/** Whole weeks: those before this one, or this one and those after it. */
export function weeksOf(
  span: FairnessSpan,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly weeks: number } {
  const monday = mondayOf(today);
  if (span === 'next-12') return { from: monday, weeks: 12 };
  const weeks = span === 'past-12' ? 12 : 24;
  return { from: addDays(monday, -7 * weeks), weeks };
}
