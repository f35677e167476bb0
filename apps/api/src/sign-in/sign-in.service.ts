import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { AccountService, type FoundAccount } from '../identity/account.service';
import { SessionService } from '../identity/session.service';
import { Clock } from '../shared/clock';
import { cookieIn, strictCookie } from '../shared/cookies';
import { RefusedError } from '../shared/refused-error';
import { hashOf, newSecretToken } from '../shared/secret-token';
import { Transaction } from '../shared/transaction';
import type { RelyingParty, SigningBrowser } from './browser';
import type { SignInAnswerResponse } from './dto/sign-in-answer.response';
import { HalfSignInRepository, type AwaitedSignIn } from './half-sign-in.repository';
import { PasskeyChallengeRepository } from './passkey-challenge.repository';
import { PasskeysService, type BrowserAnswer, type PasskeyTask } from './passkeys.service';
import { SecondFactorsService } from './second-factors.service';
import { SignInThrottle, type Tried } from './sign-in-throttle';

const halfCookie = 'rulleplan_half_signed_in';
const passkeyCookie = 'rulleplan_passkey';
/** So long a second factor or a passkey is awaited. */
const patienceSeconds = 5 * 60;

/** The answer to a step of signing in, with the cookies that go with it. */
export interface SignInStep {
  readonly cookies: readonly string[];
  readonly answer: SignInAnswerResponse;
}

/** By what somebody has shown who they are; it stands in the log. */
export type SignedInBy = 'password' | 'totp' | 'recovery-code' | 'passkey' | 'link';

/**
 * Signing in, step by step. Tries are counted and passwords hashed outside of the transaction that begins the
 * session: a count must stay when the try is refused, and hashing takes its time.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly factors: SecondFactorsService,
    private readonly passkeys: PasskeysService,
    private readonly halves: HalfSignInRepository,
    private readonly challenges: PasskeyChallengeRepository,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** With the password: to a session, or to the second factor where the account has one. */
  async withPassword(email: string, password: string, browser: SigningBrowser): Promise<SignInStep> {
    const tried = [passwordOf(email), fromAddress(browser)];
    await this.throttle.begin(...tried);
    const found = await this.transaction.run(() => this.accounts.find(email));
    const isRight = await this.accounts.isPassword(found, password);
    if (found === null || !isRight) throw new RefusedError({ refused: 'wrong-credentials' });
    return this.transaction.run(async () => {
      await this.demandUnchanged(found);
      await this.throttle.succeeded(...tried);
      return this.enter(found, browser, 'password');
    });
  }

  /**
   * On from the first step, inside a transaction: to a session, or to the second factor where the account has one.
   * For whoever has made sure, in their own way, that it is the account's owner.
   */
  async enter(
    account: Pick<FoundAccount, 'id' | 'municipalityId'>,
    browser: SigningBrowser,
    by: SignedInBy,
  ): Promise<SignInStep> {
    await this.transaction.actFor(account.municipalityId);
    const methods = await this.factors.methodsOf(account.id);
    if (methods.length === 0) return this.begin(account, browser, by);
    await this.sessions.end(browser.cookies);
    const token = newSecretToken();
    await this.halves.removeAllOf(account.id);
    await this.halves.add({
      municipalityId: account.municipalityId,
      accountId: account.id,
      tokenHash: hashOf(token),
      sharedDevice: browser.sharedDevice,
      passkeyChallenge: null,
      expiresAt: this.patience(),
    });
    return {
      cookies: [strictCookie(halfCookie, token, patienceSeconds)],
      answer: { session: null, secondFactor: { methods } },
    };
  }

  /** The second factor: a code of the app, or a recovery code. */
  async withCode(code: string, browser: SigningBrowser): Promise<SignInStep> {
    const awaited = await this.transaction.run(() => this.awaited(browser));
    const tried = codeOf(awaited.accountId);
    await this.throttle.begin(tried);
    return this.transaction.run(async () => {
      const half = await this.awaited(browser);
      await this.transaction.actFor(half.municipalityId);
      const method = await this.factors.useCode(half.accountId, code);
      if (method === null) throw new RefusedError({ refused: 'wrong-code' });
      await this.throttle.succeeded(tried);
      return this.beginFrom(half, browser, method);
    });
  }

  /** What a passkey is to sign as second factor. */
  async secondFactorTask(browser: SigningBrowser, party: RelyingParty): Promise<PasskeyTask> {
    return this.transaction.run(async () => {
      const half = await this.awaited(browser);
      await this.transaction.actFor(half.municipalityId);
      const task = await this.passkeys.task(half.accountId, party);
      await this.halves.setPasskeyChallenge(half.id, task.challenge);
      return task;
    });
  }

  /** The second factor: a passkey of the account. */
  async withSecondFactorPasskey(
    answer: BrowserAnswer,
    browser: SigningBrowser,
    party: RelyingParty,
  ): Promise<SignInStep> {
    const half = await this.transaction.run(() => this.takeChallenge(browser));
    const tried = codeOf(half.accountId);
    await this.throttle.begin(tried);
    if (half.passkeyChallenge === null) throw new RefusedError({ refused: 'passkey-not-accepted' });
    const challenge = half.passkeyChallenge;
    return this.transaction.run(async () => {
      const still = await this.awaited(browser);
      await this.transaction.actFor(still.municipalityId);
      const passkey = await this.passkeys.use(answer, challenge, party, false);
      if (passkey.accountId !== still.accountId) throw new RefusedError({ refused: 'passkey-not-accepted' });
      await this.throttle.succeeded(tried);
      return this.beginFrom(still, browser, 'passkey');
    });
  }

  /** What a passkey is to sign in place of address and password. */
  async passkeyTask(
    browser: SigningBrowser,
    party: RelyingParty,
  ): Promise<{ task: PasskeyTask; cookie: string }> {
    const token = newSecretToken();
    const task = await this.transaction.run(async () => {
      const asked = await this.passkeys.task(null, party);
      const { challenge } = asked;
      const { sharedDevice } = browser;
      await this.challenges.add(
        { tokenHash: hashOf(token), challenge, sharedDevice, expiresAt: this.patience() },
        this.clock.moment(),
      );
      return asked;
    });
    return { task, cookie: strictCookie(passkeyCookie, token, patienceSeconds) };
  }

  /** With a passkey alone, which has made sure who holds it: two factors in one. */
  async withPasskey(
    answer: BrowserAnswer,
    browser: SigningBrowser,
    party: RelyingParty,
  ): Promise<SignInStep> {
    const tried = fromAddress(browser);
    await this.throttle.begin(tried);
    const token = cookieIn(browser.cookies, passkeyCookie);
    const taken =
      token === null
        ? null
        : await this.transaction.run(() => this.challenges.take(hashOf(token), this.clock.moment()));
    if (taken === null) throw new RefusedError({ refused: 'passkey-not-accepted' });
    return this.transaction.run(async () => {
      const municipalityId = await this.passkeys.municipalityOf(answer);
      if (municipalityId === null) throw new RefusedError({ refused: 'passkey-not-accepted' });
      await this.transaction.actFor(municipalityId);
      const passkey = await this.passkeys.use(answer, taken.challenge, party, true);
      await this.throttle.succeeded(tried);
      const { sharedDevice } = taken;
      const { cookies, answer: step } = await this.begin(
        { id: passkey.accountId, municipalityId },
        { ...browser, sharedDevice },
        'passkey',
      );
      return { cookies: [...cookies, strictCookie(passkeyCookie, '', 0)], answer: step };
    });
  }

  private async begin(
    account: { readonly id: string; readonly municipalityId: string },
    browser: SigningBrowser,
    by: SignedInBy,
  ): Promise<SignInStep> {
    const { cookie, session } = await this.sessions.begin(account, browser);
    await this.audit.record({
      action: 'signed-in',
      subject: 'person',
      subjectId: session.person.id,
      aboutPersonId: session.person.id,
      unitId: null,
      before: null,
      after: { by, sharedDevice: browser.sharedDevice },
      remark: null,
    });
    return { cookies: [cookie], answer: { session, secondFactor: null } };
  }

  private async beginFrom(half: AwaitedSignIn, browser: SigningBrowser, by: SignedInBy): Promise<SignInStep> {
    await this.halves.removeAllOf(half.accountId);
    const { accountId, municipalityId, sharedDevice } = half;
    const { cookies, answer } = await this.begin(
      { id: accountId, municipalityId },
      { ...browser, sharedDevice },
      by,
    );
    return { cookies: [...cookies, strictCookie(halfCookie, '', 0)], answer };
  }

  private async awaited(browser: SigningBrowser): Promise<AwaitedSignIn> {
    const token = cookieIn(browser.cookies, halfCookie);
    const half = token === null ? null : await this.halves.find(hashOf(token), this.clock.moment());
    if (half === null) throw new RefusedError({ refused: 'sign-in-begun-too-long-ago' });
    return half;
  }

  /** A challenge is answered once, rightly or wrongly. */
  private async takeChallenge(browser: SigningBrowser): Promise<AwaitedSignIn> {
    const half = await this.awaited(browser);
    await this.transaction.actFor(half.municipalityId);
    await this.halves.setPasskeyChallenge(half.id, null);
    return half;
  }

  /** While the password was looked at, it may have been changed. */
  private async demandUnchanged(found: FoundAccount): Promise<void> {
    await this.transaction.actFor(found.municipalityId);
    const now = await this.accounts.lock(found.id);
    if (now?.passwordHash !== found.passwordHash) throw new RefusedError({ refused: 'wrong-credentials' });
  }

  private patience(): Date {
    return new Date(this.clock.moment().getTime() + patienceSeconds * 1000);
  }
}

function passwordOf(email: string): Tried {
  return { kind: 'password', of: email.toLowerCase() };
}

function codeOf(accountId: string): Tried {
  return { kind: 'code', of: accountId };
}

function fromAddress({ address }: SigningBrowser): Tried {
  return { kind: 'address', of: address };
}
