import { Injectable } from '@nestjs/common';
import type { Instant } from '@rulleplan/domain/time';

const millisecondsPerMinute = 60_000;

/** The only place that asks what time it is. */
@Injectable()
export class Clock {
  constructor(private fixedNow: Date | null) {}

  /** From here on it is this moment, with null the real time; says what it was. For the demo, which has a past. */
  standAt(moment: Date | null): Date | null {
    const before = this.fixedNow;
    this.fixedNow = moment;
    return before;
  }

  /** Now in whole minutes, as the domain counts. */
  now(): Instant {
    return instantOf(this.moment());
  }

  /** Now to the millisecond, for sessions and the audit trail. */
  moment(): Date {
    return new Date(this.fixedNow ?? Date.now());
  }
}

/** The whole minute a moment lies in. */
export function instantOf(moment: Date): Instant {
  return Math.floor(moment.getTime() / millisecondsPerMinute);
}

/** An instant as the database driver takes it. */
export function momentOf(instant: Instant): Date {
  return new Date(instant * millisecondsPerMinute);
}
