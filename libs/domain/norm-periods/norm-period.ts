import type { CalendarDate } from '../time';

/** The weeks over which the norm is counted; starts on a Monday. */
export interface NormPeriod {
  readonly from: CalendarDate;
  readonly weeks: number;
}
