import type { RetentionTime } from '@rulleplan/api-client';

/** A kind whose time is to be another. */
export interface ChangedTime extends Pick<RetentionTime, 'kind' | 'unit'> {
  readonly before: number;
  readonly after: number;
}

/** The number that was typed; null when it is none, or has a fraction. */
export function wholeNumber(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

/** What would change if what was typed were saved. */
export function changedTimes(
  times: readonly RetentionTime[],
  typed: Readonly<Record<string, string>>,
): readonly ChangedTime[] {
  return times.flatMap(({ kind, unit, keep }) => {
    const text = typed[kind];
    if (text === undefined) return [];
    const after = wholeNumber(text);
    return after === keep ? [] : [{ kind, unit, before: keep, after: after ?? Number.NaN }];
  });
}
