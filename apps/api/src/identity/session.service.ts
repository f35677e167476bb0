import { Injectable } from '@nestjs/common';
import { permissionsIn } from '@rulleplan/domain/identity';
import { dateOf, isoMoment } from '@rulleplan/domain/time';
import { ClsService } from 'nestjs-cls';
import { Clock, instantOf } from '../shared/clock';
import { notFound, RefusedError } from '../shared/refused-error';
import { Transaction } from '../shared/transaction';
import { AccessService } from './access.service';
import type { CallerStore } from './caller';
import { deviceName } from './device-name';
import type { SessionResponse } from './dto/session.response';
import type { SignedInDeviceResponse } from './dto/signed-in-device.response';
import { reachOf } from './reach';
import { sessionCookie, sessionTokenIn } from './session-cookie';
import { sessionTimes } from './session-times';
import { hashOf, newSecretToken } from '../shared/secret-token';
import { SessionRepository, type StoredSession } from './session.repository';

export { SessionResponse } from './dto/session.response';
export { SignedInDeviceResponse } from './dto/signed-in-device.response';

/** The account a session is for. */
export interface AccountOfSession {
  readonly id: string;
  readonly municipalityId: string;
}

/** The browser that asks. */
export interface Browser {
  readonly cookies: string | undefined;
  readonly userAgent: string | undefined;
  /** Others use it too. */
  readonly sharedDevice: boolean;
}

/** A new session: the cookie for the browser, and what the web shows of it. */
export interface BegunSession {
  readonly cookie: string;
  readonly session: SessionResponse;
}

/** Who is signed in where, and knowing who asks. Whether somebody may sign in is decided before. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly access: AccessService,
    private readonly transaction: Transaction,
    private readonly cls: ClsService<CallerStore>,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a session for whoever has shown that the account is theirs, under a new token; the session that the
   * browser had before ends. From here on the work is done as this person.
   */
  async begin(account: AccountOfSession, browser: Browser): Promise<BegunSession> {
    await this.end(browser.cookies);
    const token = newSecretToken();
    const now = this.clock.moment();
    const { absoluteMilliseconds } = sessionTimes(browser.sharedDevice);
    await this.transaction.actFor(account.municipalityId);
    await this.sessions.removeExpired(account.id, now);
    await this.sessions.add({
      municipalityId: account.municipalityId,
      accountId: account.id,
      tokenHash: hashOf(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteMilliseconds),
      device: deviceName(browser.userAgent),
      sharedDevice: browser.sharedDevice,
      passkeyChallenge: null,
      passkeyChallengeUntil: null,
    });
    await this.use(token);
    return { cookie: sessionCookie(token, absoluteMilliseconds / 1000), session: this.current() };
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
    const { person, municipality, grants, employments, sharedDevice } = this.access.caller;
    return {
      person: { ...person },
      municipality: { ...municipality },
      grants: grants.map((grant) => ({ ...grant })),
      employments: employments.map((employment) => ({ ...employment })),
      permissions: [...permissionsIn(grants, null)],
      sharedDevice,
      idleSeconds: sessionTimes(sharedDevice).idleMilliseconds / 1000,
    };
  }

  /** Where the caller is signed in, last seen first. */
  async devices(): Promise<SignedInDeviceResponse[]> {
    const { sessionId, person } = this.access.caller;
    const now = this.clock.moment();
    const sessions = await this.sessions.ofPerson(person.id);
    return sessions
      .filter((session) => isAlive(session, now))
      .map(({ id, device, sharedDevice, createdAt, lastSeenAt }) => ({
        id,
        device,
        sharedDevice,
        createdAt: isoMoment(instantOf(createdAt)),
        lastSeenAt: isoMoment(instantOf(lastSeenAt)),
        current: id === sessionId,
      }));
  }

  /** Ends one of the caller's sessions. */
  async endOne(sessionId: string): Promise<void> {
    if (!(await this.sessions.removeOfPerson(this.access.caller.person.id, sessionId))) {
      throw notFound();
    }
  }

  /** Ends all of the caller's sessions but this one; says how many. */
  async endOthers(): Promise<number> {
    const { person, sessionId } = this.access.caller;
    return this.sessions.removeAllOfPerson(person.id, sessionId);
  }

  /** Ends all sessions of a person of the municipality; says how many. */
  async endAllOf(personId: string): Promise<number> {
    return this.sessions.removeAllOfPerson(personId, null);
  }

  /**
   * Gives the caller's session a new token, as after every change of how they sign in: whoever had read the old
   * one has nothing. Answers with the cookie that carries it.
   */
  async rotate(): Promise<string> {
    const { sessionId } = this.access.caller;
    const token = newSecretToken();
    const expiresAt = await this.sessions.giveToken(sessionId, hashOf(token));
    return sessionCookie(token, Math.ceil((expiresAt.getTime() - this.clock.moment().getTime()) / 1000));
  }

  /** Keeps what the caller's new passkey is to sign, for so long. */
  async awaitPasskey(challenge: string, until: Date): Promise<void> {
    await this.sessions.setPasskeyChallenge(this.access.caller.sessionId, challenge, until);
  }

  /** What the caller's new passkey was to sign, once; null when it was not asked for or too long ago. */
  async takePasskeyChallenge(): Promise<string | null> {
    return this.sessions.takePasskeyChallenge(this.access.caller.sessionId, this.clock.moment());
  }

  private async use(token: string): Promise<void> {
    const stored = await this.sessions.find(hashOf(token), dateOf(this.clock.now()));
    const now = this.clock.moment();
    if (stored === null || !isAlive(aliveOf(stored), now)) {
      throw new RefusedError({ refused: 'not-signed-in' });
    }
    const { caller } = stored;
    const { seenEveryMilliseconds } = sessionTimes(caller.sharedDevice);
    if (now.getTime() >= caller.lastSeenAt.getTime() + seenEveryMilliseconds) {
      await this.sessions.seen(caller.sessionId, now);
    }
    this.cls.set('caller', caller);
    await this.transaction.actFor(caller.municipality.id, reachOf(caller));
  }
}

interface Lifetime {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly sharedDevice: boolean;
}

function aliveOf({ caller, expiresAt }: StoredSession): Lifetime {
  return { lastSeenAt: caller.lastSeenAt, sharedDevice: caller.sharedDevice, expiresAt };
}

function isAlive({ lastSeenAt, expiresAt, sharedDevice }: Lifetime, now: Date): boolean {
  const unusedUntil = lastSeenAt.getTime() + sessionTimes(sharedDevice).idleMilliseconds;
  return now < expiresAt && now.getTime() < unusedUntil;
}
