/** What is kept for a time and then erased; each kind has one time in a municipality. */
export const retentionKinds = ['time-records', 'log', 'sign-in', 'accounts'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** How long a kind may be kept, in its own unit, and what holds until the municipality says otherwise. */
export interface RetentionRange {
  readonly unit: 'years' | 'days';
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/**
 * Time records must be kept for five years after the period over which weekly hours are averaged, which is the norm
 * period here (lov om gennemførelse af dele af arbejdstidsdirektivet, registration of working time, from 1 July 2024).
 * The law says nothing of the rest: what is usual is ours, and the municipality's to change.
 */
const ranges = {
  'time-records': { unit: 'years', least: 5, most: 30, usual: 5 },
  log: { unit: 'years', least: 1, most: 30, usual: 5 },
  'sign-in': { unit: 'days', least: 1, most: 365, usual: 30 },
  accounts: { unit: 'days', least: 0, most: 3650, usual: 30 },
} as const satisfies Readonly<Record<RetentionKind, RetentionRange>>;

export function retentionRangeOf(kind: RetentionKind): RetentionRange {
  return ranges[kind];
}

/** How long each kind is kept. */
export type RetentionTimes = Readonly<Record<RetentionKind, number>>;

/** What holds where the municipality has set nothing. */
export const usualRetention: RetentionTimes = {
  'time-records': ranges['time-records'].usual,
  log: ranges.log.usual,
  'sign-in': ranges['sign-in'].usual,
  accounts: ranges.accounts.usual,
};

/** A time outside what the law or sense allows. */
export interface RetentionOutOfRange {
  readonly refused: 'retention-out-of-range';
  readonly kind: RetentionKind;
  readonly least: number;
  readonly most: number;
  readonly unit: RetentionRange['unit'];
}

/** The times as they are to be kept, or why they may not be: the first kind that is out of its range. */
export function setRetention(
  times: RetentionTimes,
): { readonly times: RetentionTimes } | RetentionOutOfRange {
  for (const kind of retentionKinds) {
    const { least, most, unit } = retentionRangeOf(kind);
    if (!Number.isInteger(times[kind]) || times[kind] < least || times[kind] > most) {
      return { refused: 'retention-out-of-range', kind, least, most, unit };
    }
  }
  return { times };
}
