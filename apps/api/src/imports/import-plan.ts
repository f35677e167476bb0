import type { DutyKind } from '@rulleplan/domain/agreements';
import type { CalendarDate } from '@rulleplan/domain/time';

/** One person as the file says; null where the file says nothing, so that what is known stays. */
export interface ImportedPerson {
  readonly row: number;
  readonly name: string;
  readonly weeklyMinutes: number;
  readonly competences: readonly string[];
  readonly email: string | null;
  readonly staffGroup: string | null;
  readonly fixedNight: boolean | null;
  readonly hourly: boolean | null;
  readonly employedFrom: CalendarDate | null;
  readonly employedTo: CalendarDate | null;
  readonly payrollId: string | null;
  /** Which week of the base plan the person's first week is. */
  readonly startWeek: number | null;
}

/** A duty type as the file says; null where the file says nothing. */
export interface ImportedDutyType {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** 'HH:MM'; a duty that ends at or before its start ends the day after. */
  readonly start: string;
  readonly end: string;
  readonly kind: DutyKind | null;
  readonly requires: readonly string[] | null;
  readonly needWeekday: number | null;
  readonly needWeekend: number | null;
}

/** The duty type's code for each day from Monday to Sunday; null is a day off. */
export interface ImportedWeek {
  readonly row: number;
  readonly days: readonly (string | null)[];
}

/** One person's weeks in the base plan, first week first. */
export interface ImportedLine {
  /** The name as the file of people writes it. */
  readonly person: string;
  readonly weeks: readonly ImportedWeek[];
}

/** All three files, read and right in themselves. */
export interface ImportPlan {
  /** What the files were called, for what is found wrong later. */
  readonly fileNames: { readonly people: string; readonly basePlan: string };
  readonly people: readonly ImportedPerson[];
  readonly dutyTypes: readonly ImportedDutyType[];
  /** Weeks of the base plan; 0 when there is none. */
  readonly weeks: number;
  readonly lines: readonly ImportedLine[];
}

/** A name as it is compared: case and double spaces make no other person. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
