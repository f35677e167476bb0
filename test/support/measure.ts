/** What is measured, with the milliseconds of processor time of each round. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

/**
 * Runs every workload once a round, turn by turn, so that what slows the machine down slows all of them; the first
 * rounds, in which the engine still compiles, are left out. Processor time and not the clock on the wall: these
 * workloads only compute, and what else the machine is busy with is no part of them.
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
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      if (round >= warmUpRounds) milliseconds.push(took);
    }
  }
  return results.map(({ name, milliseconds }) => ({ name, milliseconds }));
}

/** The same for what answers later: each workload is waited for before the next has its turn. */
export async function measuredInTurn(
  workloads: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
  warmUpRounds: number,
): Promise<Measured[]> {
  const results = Object.entries(workloads).map(([name, run]) => ({
    name,
    run,
    milliseconds: [] as number[],
  }));
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const { run, milliseconds } of results) {
      const start = performance.now();
      await run();
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
