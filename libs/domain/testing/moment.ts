import { parseWallTime, type Instant, type Span } from '../time';

/** The instant of a wall time such as '2026-01-05T07:00'; throws when it is none, so that a test says so. */
export function moment(text: string): Instant {
  const instant = parseWallTime(text);
  if (typeof instant === 'number') return instant;
  throw new RangeError(`${text}: ${instant.problem} ${instant.candidates.join(', ')}`);
}

/** The span between two wall times. */
export function spanBetween(from: string, to: string): Span {
  return { from: moment(from), to: moment(to) };
}
