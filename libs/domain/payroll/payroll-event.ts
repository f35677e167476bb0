import { supplementLines } from '../agreements';
import type { CalendarDate, Span } from '../time';

/** What an event states: the hours themselves, or a supplement they earn. */
export const payrollLines = ['worked', ...supplementLines] as const;
export type PayrollLine = (typeof payrollLines)[number];

/** A statement to payroll about approved time, without amounts: payroll knows the rates. Never changed. */
export interface PayrollEvent extends Span {
  /** Employment id. */
  readonly employmentId: string;
  readonly unitId: string;
  readonly shiftId: string;
  readonly line: PayrollLine;
  /** The day on which the piece begins. */
  readonly date: CalendarDate;
  /** Elapsed minutes of the piece. */
  readonly minutes: number;
  /** The same rounded as the agreement pays it; worked time is paid to the minute. */
  readonly payableMinutes: number;
  /** Of the hourly pay; null for the hours themselves. */
  readonly percent: number | null;
  readonly agreement: string;
  /** Valid-from of the agreement version the shift is judged by. */
  readonly version: CalendarDate;
  readonly clause: string;
  /** Monday of the closed week the shift belongs to. */
  readonly weekStart: CalendarDate;
}
