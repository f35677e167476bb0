import type { Competence } from '../organisation';
import type { CalendarDate } from '../time';

/** A unit as it is. */
export interface KnownUnit {
  readonly id: string;
  /** What the source calls it, once it has been matched. */
  readonly sourceId: string | null;
  readonly name: string;
  readonly parentId: string | null;
  readonly agreementId: string;
  readonly isClosed: boolean;
}

/** A person as it is. */
export interface KnownPerson {
  readonly id: string;
  readonly sourceId: string | null;
  readonly name: string;
  readonly email: string | null;
  /** The roles that were given to the person and hold today. */
  readonly grants: readonly KnownGrant[];
}

/** A role somebody was given. */
export interface KnownGrant {
  readonly id: string;
  readonly role: string;
}

/** A job as it is. */
export interface KnownEmployment {
  readonly id: string;
  readonly sourceId: string | null;
  /** It was ended because the source did not name it any more. */
  readonly wasMissing: boolean;
  readonly personId: string;
  readonly unitId: string;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean;
  readonly hourly: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly payrollId: string | null;
  readonly accountCoding: string | null;
  readonly servesUnitIds: readonly string[];
  readonly competences: readonly Competence[];
}

/** The organisation as it is, with everybody who ever was in it. */
export interface KnownOrganisation {
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
  readonly employments: readonly KnownEmployment[];
  /** E-mail addresses somebody of another municipality signs in with, of those the source names. */
  readonly emailsElsewhere: readonly string[];
  /** Agreements there are, by id. */
  readonly agreementIds: readonly string[];
}
