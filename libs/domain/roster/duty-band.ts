import { addDays, dateOf, instantAt, type Instant, type Span } from '../time';

export const dutyBands = ['day', 'evening', 'night'] as const;
/** The part of the day a shift belongs to, for colour and text. */
export type DutyBand = (typeof dutyBands)[number];

/** Night if it covers 02:00 Danish time, else evening if it ends after 18:00 of the day it begins, else day. */
export function dutyBand(span: Span): DutyBand {
  const date = dateOf(span.from);
  if (covers(span, instantAt(date, '02:00')) || covers(span, instantAt(addDays(date, 1), '02:00')))
    return 'night';
  return span.to > instantAt(date, '18:00') ? 'evening' : 'day';
}

function covers(span: Span, instant: Instant): boolean {
  return span.from <= instant && instant < span.to;
}
