import type { Competence } from '../organisation';
import type { CalendarDate } from '../time';

/** Where in the source something is said: a JSON pointer, or a file and its row. */
export type SourcePlace = string;

/** A unit as the source says; what it leaves out stays as it is. */
export interface SourceUnit {
  readonly place: SourcePlace;
  readonly id: string;
  readonly name: string;
  /** The unit over it, as the source calls it; null for none. */
  readonly parentId?: string | null | undefined;
  readonly agreementId?: string | undefined;
}

/** A person as the source says. */
export interface SourcePerson {
  readonly place: SourcePlace;
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly employments: readonly SourceEmployment[];
}

/** A job as the source says; what it leaves out stays as it is. */
export interface SourceEmployment {
  readonly place: SourcePlace;
  readonly id: string;
  readonly unitId: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly fixedNight?: boolean | undefined;
  readonly hourly?: boolean | undefined;
  readonly from: CalendarDate;
  /** The last day; null while nobody has said that it ends. */
  readonly to: CalendarDate | null;
  readonly payrollId?: string | undefined;
  readonly accountCoding?: string | undefined;
  /** Units a substitute serves besides the own one, as the source calls them. */
  readonly servesUnitIds?: readonly string[] | undefined;
  readonly competences?: readonly Competence[] | undefined;
}

/** The organisation as an outside system knows it. */
export interface SourceOrganisation {
  /** The municipality it is of, by name: an installation may serve several. */
  readonly municipality: string;
  /** Whether everybody is in it: only then does missing from it mean that somebody has left. */
  readonly isComplete: boolean;
  readonly units: readonly SourceUnit[];
  readonly people: readonly SourcePerson[];
}
