import type { CalendarDate } from '../time';

/** Another unit of the municipality has the name. */
export interface UnitNameTaken {
  readonly refused: 'unit-name-taken';
  readonly name: string;
}

/** A unit cannot lie under itself, nor under one that lies under it. */
export interface UnitUnderItself {
  readonly refused: 'unit-under-itself';
  readonly parentId: string;
}

/** The unit is closed on the day that is asked for. */
export interface UnitClosed {
  readonly refused: 'unit-closed';
  readonly unitId: string;
  readonly closedOn: CalendarDate;
}

/** Somebody works in the unit after its last day, or a unit under it is open then. */
export interface UnitInUse {
  readonly refused: 'unit-in-use';
  readonly employments: number;
  readonly units: number;
}

/** The person has a job in the unit already in some of these days. */
export interface EmploymentOverlaps {
  readonly refused: 'employment-overlaps';
  readonly employmentId: string;
  readonly employedFrom: CalendarDate;
  readonly employedTo: CalendarDate | null;
}

/** The last day lies before the first. */
export interface EmploymentEndsBeforeItBegins {
  readonly refused: 'employment-ends-before-it-begins';
  readonly employedFrom: CalendarDate;
}

/** The job had ended by then. */
export interface EmploymentEnded {
  readonly refused: 'employment-ended';
  readonly employedTo: CalendarDate;
}

/** A week that the leader has closed holds shifts of the job after the day: payroll has been told of them. */
export interface EmploymentHasClosedWeeks {
  readonly refused: 'employment-has-closed-weeks';
  /** The last day with such a shift. */
  readonly lastShiftOn: CalendarDate;
}

/** A move to the same unit with the same hours and group. */
export interface MoveChangesNothing {
  readonly refused: 'move-changes-nothing';
}

/** Only who is called in by the hour serves more units than the own. */
export interface OnlySubstitutesServe {
  readonly refused: 'only-substitutes-serve';
}

/** The same competence twice in one list. */
export interface CompetenceNamedTwice {
  readonly refused: 'competence-named-twice';
  readonly name: string;
}

/** Somebody, perhaps of another municipality, signs in with the address. */
export interface EmailTaken {
  readonly refused: 'email-taken';
}

export type OrganisationRefusal =
  | UnitNameTaken
  | UnitUnderItself
  | UnitClosed
  | UnitInUse
  | EmploymentOverlaps
  | EmploymentEndsBeforeItBegins
  | EmploymentEnded
  | EmploymentHasClosedWeeks
  | MoveChangesNothing
  | OnlySubstitutesServe
  | CompetenceNamedTwice
  | EmailTaken;
