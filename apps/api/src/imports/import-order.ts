import type { Finding } from '@rulleplan/domain/agreements';
import type { NormPeriod } from '@rulleplan/domain/norm-periods';
import type { CalendarDate } from '@rulleplan/domain/time';
import type { Tally } from '../base-plan/base-plan.service';
import type { ImportProblem } from './import-problem';
import type { ImportFile } from './read-import';

/** The weeks to roll the base plan out for, from a Monday. */
export interface OrderedRollOut {
  readonly from: CalendarDate;
  readonly weeks: number;
}

/** What is to be imported, and where to. */
export interface ImportOrder {
  /** A unit by its id; or by its name, and then it is made when there is none. */
  readonly unit: { readonly id: string } | { readonly name: string };
  /** The agreement of the unit, in the catalogue. */
  readonly agreementId: string;
  /** The group of people who are in none yet, where the file names none. */
  readonly staffGroup: string;
  readonly files: readonly ImportFile[];
  readonly rollOut: OrderedRollOut | null;
}

export interface ImportSummary {
  readonly people: Tally;
  readonly dutyTypes: Tally;
  readonly basePlanLines: Tally;
  /** Shifts the roll-out made; none when the same weeks are rolled out already. */
  readonly shifts: number;
}

/** Where somebody of the file stands at the end of a norm period that is rostered in full. */
export interface ImportedBalance {
  readonly employmentId: string;
  readonly personName: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly normMinutes: number;
  readonly plannedMinutes: number;
  readonly balanceMinutes: number;
  readonly withinTolerance: boolean;
}

/** What an import did. With problems nothing of it may be kept. */
export interface ImportOutcome {
  readonly problems: readonly ImportProblem[];
  readonly unitId: string | null;
  readonly summary: ImportSummary;
  /** Counted from now on, where the group had nothing of its own about it. */
  readonly normPeriod: NormPeriod | null;
  /** By person as the file names them, then time; `person` is an employment. */
  readonly findings: readonly Finding[];
  readonly balances: readonly ImportedBalance[];
  /** The names of the employments that findings and balances speak of. */
  readonly people: readonly { readonly employmentId: string; readonly name: string }[];
}

export const emptyTally: Tally = { new: 0, changed: 0, unchanged: 0 };

const nothingDone = {
  summary: { people: emptyTally, dutyTypes: emptyTally, basePlanLines: emptyTally, shifts: 0 },
  normPeriod: null,
  findings: [],
  balances: [],
  people: [],
} as const;

/** The outcome of an import that something is wrong with. */
export function wrongImport(problems: readonly ImportProblem[], unitId: string | null = null): ImportOutcome {
  return { ...nothingDone, problems, unitId };
}

export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      new: sum.new + tally.new,
      changed: sum.changed + tally.changed,
      unchanged: sum.unchanged + tally.unchanged,
    }),
    emptyTally,
  );
}
