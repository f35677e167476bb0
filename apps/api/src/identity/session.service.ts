import { Injectable } from '@nestjs/common';
import { permissionsIn } from '@rulleplan/domain/identity';
import { dateOf } from '@rulleplan/domain/time';
import { ClsService } from 'nestjs-cls';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { Transaction } from '../shared/transaction';
import { AccessService } from './access.service';
import type { CallerStore } from './caller';
import type { SessionResponse } from './dto/session.response';
import { isPasswordOf } from './passwords';
import { sessionTokenIn } from './session-cookie';
import { hashOf, newSessionToken } from './session-token';
import { SessionRepository } from './session.repository';
import { SignInThrottle } from './sign-in-throttle';

const minute = 60_000;
const idleMilliseconds = 12 * 60 * minute;
const absoluteMilliseconds = 7 * 24 * 60 * minute;
const seenEveryMilliseconds = 5 * minute;

/** How long a browser keeps the cookie. */
export const sessionSeconds = absoluteMilliseconds / 1000;

/** Who tries to sign in, and from where. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly cookies: string | undefined;
}

/** Signing in and out, and knowing who asks. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly access: AccessService,
    private readonly throttle: SignInThrottle,
    private readonly transaction: Transaction,
    private readonly cls: ClsService<CallerStore>,
    private readonly clock: Clock,
  ) {}

  /** A new token for the right password; the token the browser had before ends. */
  async signIn(attempt: SignInAttempt): Promise<{ token: string; session: SessionResponse }> {
    const email = attempt.email.toLowerCase();
    this.throttle.begin(email, attempt.address);
    const account = await this.sessions.accountOf(email);
    const isRight = await isPasswordOf(account?.passwordHash ?? null, attempt.password);
    if (account === null || !isRight) {
      throw new RefusedError({ refused: 'wrong-credentials' });
    }
    this.throttle.succeeded(email, attempt.address);
    await this.end(attempt.cookies);
    const token = await this.begin(account);
    await this.use(token);
    return { token, session: this.current() };
  }

  /** Lets the request work as the person whose session it carries; refuses without one that is alive. */
  async resume(cookies: string | undefined): Promise<void> {
    const token = sessionTokenIn(cookies);
    if (token === null) {
      throw new RefusedError({ refused: 'not-signed-in' });
    }
    await this.use(token);
  }

  /** Ends the session of these cookies, if there is one. */
  async end(cookies: string | undefined): Promise<void> {
    const token = sessionTokenIn(cookies);
    if (token !== null) {
      await this.sessions.remove(hashOf(token));
    }
  }

  /** What the web shows of who is signed in. */
  current(): SessionResponse {
    const { person, municipality, grants, employments } = this.access.caller;
    return {
      person: { ...person },
      municipality: { ...municipality },
      grants: grants.map((grant) => ({ ...grant })),
      employments: employments.map((employment) => ({ ...employment })),
      permissions: [...permissionsIn(grants, null)],
    };
  }

  private async begin(account: { id: string; municipalityId: string }): Promise<string> {
    const token = newSessionToken();
    const now = this.clock.moment();
    await this.sessions.removeExpired(account.id, now);
    await this.sessions.add({
      municipalityId: account.municipalityId,
      accountId: account.id,
      tokenHash: hashOf(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteMilliseconds),
    });
    return token;
  }

  private async use(token: string): Promise<void> {
    const stored = await this.sessions.find(hashOf(token), dateOf(this.clock.now()));
    const now = this.clock.moment().getTime();
    const isAlive =
      stored !== null &&
      now < stored.expiresAt.getTime() &&
      now < stored.caller.lastSeenAt.getTime() + idleMilliseconds;
    if (!isAlive) {
      throw new RefusedError({ refused: 'not-signed-in' });
    }
    if (now >= stored.caller.lastSeenAt.getTime() + seenEveryMilliseconds) {
      await this.sessions.seen(stored.caller.sessionId, new Date(now));
    }
    this.cls.set('caller', stored.caller);
    this.transaction.actFor(stored.caller.municipality.id);
  }
}
