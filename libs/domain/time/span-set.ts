import { intersection, minutesOf, type Span } from './span';

/** Spans in order of time of which none overlap or touch. */
export type SpanSet = readonly Span[];

/** The minutes that lie in at least one of the spans, given in any order. */
export function unionOf(spans: readonly Span[]): SpanSet {
  const union: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = union.at(-1);
    if (last !== undefined && span.from <= last.to) {
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else if (span.from < span.to) {
      union.push(span);
    }
  }
  return union;
}

/** The minutes of the span that lie in the set, as pieces in order of time. */
export function partsWithin(span: Span, set: SpanSet): Span[] {
  const parts: Span[] = [];
  for (let index = firstEndingAfter(span.from, set); index < set.length; index += 1) {
    const part = intersection(span, set[index] as Span);
    if (part === null) break;
    parts.push(part);
  }
  return parts;
}

/** The minutes of the span that lie outside the set, as pieces in order of time. */
export function partsOutside(span: Span, set: SpanSet): Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (const taken of partsWithin(span, set)) {
    if (from < taken.from) parts.push({ from, to: taken.from });
    from = taken.to;
  }
  if (from < span.to) parts.push({ from, to: span.to });
  return parts;
}

/** How many minutes of the span lie in the set. */
export function minutesWithin(span: Span, set: SpanSet): number {
  return partsWithin(span, set).reduce((sum, part) => sum + minutesOf(part), 0);
}

/** A set may hold years of spans and is asked for each shift: halve, do not walk. */
function firstEndingAfter(instant: number, set: SpanSet): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((set[middle] as Span).to > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
