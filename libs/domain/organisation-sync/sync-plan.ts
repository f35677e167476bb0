import type { Competence } from '../organisation';
import type { CalendarDate } from '../time';
import type { SourcePlace } from './source-organisation';

/** A thing that is there already, by its id, or one the plan adds, by what the source calls it. */
export type Subject = { readonly id: string } | { readonly sourceId: string };

/** The terms of a job; when one of them changes, the old job ends and a new one begins. */
export interface EmploymentTerms {
  readonly unit: Subject;
  readonly staffGroup: string;
  readonly weeklyMinutes: number;
  readonly fixedNight: boolean;
  readonly hourly: boolean;
}

/** What payroll and the substitutes' pool need to know of a job; null and empty where nobody has said. */
export interface EmploymentDetails {
  readonly payrollId: string | null;
  readonly accountCoding: string | null;
  readonly serves: readonly Subject[];
}

/** One thing that changes; names are for whoever reads the plan. */
export type SyncChange =
  | {
      readonly kind: 'unit-added';
      readonly sourceId: string;
      readonly name: string;
      readonly parent: Subject | null;
      readonly agreementId: string;
    }
  | { readonly kind: 'unit-renamed'; readonly unitId: string; readonly before: string; readonly name: string }
  | {
      readonly kind: 'unit-moved';
      readonly unitId: string;
      readonly name: string;
      readonly parent: Subject | null;
    }
  | {
      readonly kind: 'person-added';
      readonly sourceId: string;
      readonly name: string;
      readonly email: string | null;
    }
  | {
      readonly kind: 'person-renamed';
      readonly personId: string;
      readonly before: string;
      readonly name: string;
    }
  | { readonly kind: 'email-added'; readonly personId: string; readonly name: string; readonly email: string }
  | {
      readonly kind: 'employment-begun';
      readonly sourceId: string;
      readonly person: Subject;
      readonly name: string;
      readonly unitName: string;
      readonly terms: EmploymentTerms;
      readonly details: EmploymentDetails;
      readonly competences: readonly Competence[];
      readonly from: CalendarDate;
      readonly to: CalendarDate | null;
    }
  | {
      readonly kind: 'employment-moved';
      readonly employmentId: string;
      readonly name: string;
      readonly unitName: string;
      readonly terms: EmploymentTerms;
      readonly from: CalendarDate;
    }
  | {
      readonly kind: 'employment-changed';
      readonly employmentId: string;
      readonly name: string;
      readonly unitName: string;
      readonly details: EmploymentDetails;
    }
  | {
      readonly kind: 'employment-ended';
      readonly employmentId: string;
      readonly name: string;
      readonly unitName: string;
      readonly lastDay: CalendarDate;
      /** Whether the source says so, or does not name the person any more. */
      readonly because: 'source' | 'missing';
    }
  | {
      readonly kind: 'competences-set';
      readonly employmentId: string;
      readonly name: string;
      readonly unitName: string;
      readonly competences: readonly Competence[];
    }
  | {
      readonly kind: 'roles-ended';
      readonly personId: string;
      readonly name: string;
      readonly grantIds: readonly string[];
    };
export type SyncChangeKind = SyncChange['kind'];

/** Every kind of change, in the order in which they are carried out. */
export const syncChangeKinds = [
  'unit-added',
  'unit-renamed',
  'unit-moved',
  'person-added',
  'person-renamed',
  'email-added',
  'employment-moved',
  'employment-begun',
  'employment-changed',
  'competences-set',
  'employment-ended',
  'roles-ended',
] as const satisfies readonly SyncChangeKind[];

/** A thing that is there and is now known by what the source calls it. */
export interface SyncLink {
  readonly kind: 'unit' | 'person' | 'employment';
  readonly sourceId: string;
  readonly id: string;
}

/** Why a row of the source changes nothing, or why nothing of it could be read. */
export const syncProblemCodes = [
  'unreadable',
  'unit-twice',
  'unit-unknown',
  'unit-name-taken',
  'unit-closed',
  'unit-under-itself',
  'unit-missing',
  'agreement-unknown',
  'agreement-missing',
  'agreement-differs',
  'person-twice',
  'email-twice',
  'email-differs',
  'email-of-other-person',
  'employment-twice',
  'ends-before-it-begins',
  'begins-differently',
  'kind-differs',
  'only-substitutes-serve',
  'changed-before-second-day',
  'missing-before-second-day',
  'ended-before',
  'missing-not-ended',
  'last-administrator',
] as const;
export type SyncProblemCode = (typeof syncProblemCodes)[number];

/** One thing of the source that cannot be followed, and where it says it. */
export interface SyncProblem {
  readonly code: SyncProblemCode;
  readonly place: SourcePlace | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** How many lose their access today, of how many. */
export interface EndingCount {
  readonly personIds: readonly string[];
  readonly of: number;
}

/** What it takes to make the organisation as the source says. */
export interface SyncPlan {
  /** In the order in which they can be carried out. */
  readonly changes: readonly SyncChange[];
  readonly links: readonly SyncLink[];
  readonly problems: readonly SyncProblem[];
  readonly ending: EndingCount;
}
