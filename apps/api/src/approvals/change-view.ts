import type { Change } from '@rulleplan/domain/approvals';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';

/** A stored change with the names around it. */
export interface ChangeView {
  readonly change: Change;
  readonly swapId: string | null;
  readonly weeks: readonly CalendarDate[];
  readonly madeAt: Instant;
  readonly madeByName: string | null;
  readonly reason: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedByName: string | null;
  /** Names of everybody on either side, by employment. */
  readonly names: Readonly<Record<string, string>>;
  /** What each of its shifts is called. */
  readonly dutyTypes: Readonly<Record<string, { readonly code: string; readonly name: string }>>;
}
