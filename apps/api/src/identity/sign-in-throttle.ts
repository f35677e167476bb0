import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';

const windowMilliseconds = 15 * 60_000;
const triesPerAccount = 10;
const triesPerAddress = 100;
const mostKeys = 50_000;

interface Tries {
  count: number;
  readonly startedAt: number;
}

/** Slows down guessing: so many failed sign-ins per e-mail, and per network address, in a quarter of an hour. */
@Injectable()
export class SignInThrottle {
  private readonly tries = new Map<string, Tries>();

  constructor(private readonly clock: Clock) {}

  /** Counts a try before the password is looked at; refuses when there were too many. */
  begin(email: string, address: string): void {
    const now = this.clock.moment().getTime();
    this.count(`account ${email}`, triesPerAccount, now);
    this.count(`address ${address}`, triesPerAddress, now);
  }

  /** The password was right: the try does not count. */
  succeeded(email: string, address: string): void {
    this.tries.delete(`account ${email}`);
    const fromAddress = this.tries.get(`address ${address}`);
    if (fromAddress !== undefined) {
      fromAddress.count -= 1;
    }
  }

  private count(key: string, most: number, now: number): void {
    const tries = this.current(key, now);
    if (tries.count >= most) {
      const retryAfterSeconds = Math.ceil((tries.startedAt + windowMilliseconds - now) / 1000);
      throw new RefusedError({ refused: 'too-many-attempts', retryAfterSeconds });
    }
    tries.count += 1;
  }

  private current(key: string, now: number): Tries {
    const known = this.tries.get(key);
    if (known !== undefined && now < known.startedAt + windowMilliseconds) {
      return known;
    }
    this.forgetOld(now);
    const fresh = { count: 0, startedAt: now };
    this.tries.delete(key);
    this.tries.set(key, fresh);
    return fresh;
  }

  /** The map is in the order in which the tries began: what may go stands first. */
  private forgetOld(now: number): void {
    for (const [key, { startedAt }] of this.tries) {
      if (now < startedAt + windowMilliseconds && this.tries.size < mostKeys) {
        return;
      }
      this.tries.delete(key);
    }
  }
}
