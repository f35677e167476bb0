/** A drawing area in its own units; y grows downwards. */
export interface BalanceScale {
  /** Place of a moment between the period's start (0) and end (1). */
  readonly x: (share: number) => number;
  readonly y: (minutes: number) => number;
  /** Top and height of the band within the tolerance. */
  readonly band: { readonly top: number; readonly height: number };
}

/** Room around the tolerance, so that its edges are never the edges of the drawing. */
const headroom = 1.25;

/** Fits the band, zero and every balance into the drawing. */
export function balanceScale(
  balances: readonly number[],
  toleranceMinutes: number,
  size: { readonly width: number; readonly height: number },
): BalanceScale {
  const most = Math.max(60, toleranceMinutes, ...balances.map(Math.abs)) * headroom;
  const x = (share: number) => share * size.width;
  const y = (minutes: number) => ((most - minutes) / (2 * most)) * size.height;
  return {
    x,
    y,
    band: { top: y(toleranceMinutes), height: y(-toleranceMinutes) - y(toleranceMinutes) },
  };
}

/** A balance at a moment between the period's start (0) and end (1). */
export interface BalanceMoment {
  readonly share: number;
  readonly minutes: number;
}

/** Corners of the line: the opening balance, the balance at each week's end and, within its week, the one now. */
export function balanceLine(
  openingMinutes: number,
  weekEnds: readonly number[],
  now: BalanceMoment | null,
  scale: BalanceScale,
): readonly { readonly x: number; readonly y: number }[] {
  const weeks = [openingMinutes, ...weekEnds].map((minutes, week) => ({
    share: weekEnds.length === 0 ? 0 : week / weekEnds.length,
    minutes,
  }));
  return [...weeks, ...(now === null ? [] : [now])]
    .sort((one, other) => one.share - other.share)
    .map(({ share, minutes }) => ({ x: scale.x(share), y: scale.y(minutes) }));
}
