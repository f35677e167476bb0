import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { hashOf } from '../shared/secret-token';
import { Transaction } from '../shared/transaction';
import { SignInAttemptRepository } from './sign-in-attempt.repository';

const windowMilliseconds = 15 * 60_000;

/** What is counted, and how often it may be tried in a quarter of an hour. */
const limits = {
  password: 10,
  code: 10,
  reset: 3,
  /** From one network address: a town hall is one, so only tries that fail stay counted. */
  address: 100,
} as const;

/** Something that can be tried: for an account or an address, whatever it is named by. */
export interface Tried {
  readonly kind: keyof typeof limits;
  readonly of: string;
}

/**
 * Slows guessing down. The counts are in the database, so that they hold over several servers and a restart. A try
 * is counted before anything is looked at, and stays counted when it is refused.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly attempts: SignInAttemptRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Counts a try of each, in a transaction of its own; refuses when there were too many of one. */
  async begin(...tried: readonly Tried[]): Promise<void> {
    demandFew(await this.transaction.run(() => this.count(tried)));
  }

  /** The same in the transaction there is. Who refuses the try keeps it: see RefusedError. */
  async beginWithin(...tried: readonly Tried[]): Promise<void> {
    demandFew(await this.count(tried));
  }

  /** The try succeeded: the account's count begins anew, and the address is not held to account for this one. */
  async succeeded(...tried: readonly Tried[]): Promise<void> {
    for (const each of tried) {
      if (each.kind === 'address') await this.attempts.takeBack(keyOf(each));
      else await this.attempts.forget(keyOf(each));
    }
  }

  /** How many seconds to wait; 0 when there is no need. */
  private async count(tried: readonly Tried[]): Promise<number> {
    const now = this.clock.moment();
    const since = new Date(now.getTime() - windowMilliseconds);
    await this.attempts.clearOld(since);
    let wait = 0;
    for (const each of tried) {
      const { count, startedAt } = await this.attempts.count(keyOf(each), now, since);
      if (count > limits[each.kind]) {
        wait = Math.max(wait, Math.ceil((startedAt.getTime() + windowMilliseconds - now.getTime()) / 1000));
      }
    }
    return wait;
  }
}

function demandFew(retryAfterSeconds: number): void {
  if (retryAfterSeconds > 0) {
    throw new RefusedError({ refused: 'too-many-attempts', retryAfterSeconds }, true);
  }
}

/** A hash: the table names neither people nor addresses. */
function keyOf({ kind, of }: Tried): Buffer {
  return hashOf(`${kind} ${of}`);
}
