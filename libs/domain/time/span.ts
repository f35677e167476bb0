/** Whole minutes since 1970-01-01T00:00Z: a moment, the same in every zone. */
export type Instant = number;

/** Half-open: holds `from`, not `to`. Its length is elapsed time, also over a clock change. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Elapsed whole minutes of a span. */
export function minutesOf(span: Span): number {
  return span.to - span.from;
}

/** True when two half-open spans share a minute; touching is not overlapping. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The minutes two spans share, or null when they share none. */
export function intersection(one: Span, other: Span): Span | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}
