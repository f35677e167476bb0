/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export class Chance {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, and without, the end. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True so often. */
  isIt(often: number): boolean {
    return this.next() < often;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

/** The whole of it, not the tenth that every `npm test` does. */
export const isFull = process.env['RULLEPLAN_TRUST'] === 'full';

/** A new seed each run, or the one that a run printed; printed, so that any failure can be had again. */
export function newChance(what: string): Chance {
  const given = Number(process.env['RULLEPLAN_TRUST_SEED']);
  const seed = Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 4_294_967_295) + 1;
  process.stdout.write(`${what}: RULLEPLAN_TRUST_SEED=${seed}${isFull ? ' RULLEPLAN_TRUST=full' : ''}\n`);
  return new Chance(seed);
}
