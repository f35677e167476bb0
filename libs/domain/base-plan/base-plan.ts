import type { DutyKind } from '../agreements';

/** A kind of shift the unit uses again and again: a code in the plan, with the clock times it stands for. */
export interface DutyType {
  /** What is written in the plan's cells, unique in the unit. */
  readonly code: string;
  readonly name: string;
  /** Clock times 'HH:MM' in Danish time. An end at or before the start lies on the next day. */
  readonly start: string;
  readonly end: string;
  readonly kind: DutyKind;
  /** Competences its holder must have. */
  readonly requires: readonly string[];
  /** How many people the unit needs on it Monday–Friday, and Saturday–Sunday; null when it has not said. */
  readonly needWeekday?: number | null;
  readonly needWeekend?: number | null;
}

/** One week of a line: a duty type's code, or null for none, for each day from Monday to Sunday. */
export type LineWeek = readonly (string | null)[];

/** One person's row in the base plan. */
export interface BasePlanLine {
  readonly id: string;
  /** Who holds the line; a line without a holder rolls out to open shifts. */
  readonly employmentId: string | null;
  /** The week of the plan, from 1, in which the line begins; it goes on from there and round. */
  readonly startWeek: number;
  /** One entry for each week of the plan, in order from its week 1. */
  readonly days: readonly LineWeek[];
}

/** The leader's repeating plan of a unit. */
export interface BasePlan {
  /** How many weeks it has before it repeats. */
  readonly weeks: number;
  readonly dutyTypes: readonly DutyType[];
  readonly lines: readonly BasePlanLine[];
}
