/** What is measured, with the milliseconds of each round. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

/**
 * Runs every workload once a round, turn by turn, so that what slows the machine down slows all of them; the first
 * rounds, in which the engine still compiles, are left out.
 */
export function measured(
  workloads: Readonly<Record<string, () => unknown>>,
  rounds: number,
  warmUpRounds: number,
): Measured[] {
  const results = Object.entries(workloads).map(([name, run]) => ({
    name,
    run,
    milliseconds: [] as number[],
  }));
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const { run, milliseconds } of results) {
      const start = performance.now();
      run();
      const took = performance.now() - start;
      if (round >= warmUpRounds) milliseconds.push(took);
    }
  }
  return results.map(({ name, milliseconds }) => ({ name, milliseconds }));
}

/** The value that `share` of the values do not exceed: 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
