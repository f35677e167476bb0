import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditValue } from '@rulleplan/domain/audit';
import type { Role } from '@rulleplan/domain/identity';
import { isoMoment } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { AccountService, type PersonsAccount } from '../identity/account.service';
import { SessionService } from '../identity/session.service';
import { Clock, instantOf } from '../shared/clock';
import { notFound, RefusedError } from '../shared/refused-error';
import type { RelyingParty } from './browser';
import type { MySignInResponse, NewTotpResponse } from './dto/my-sign-in.response';
import { PasskeysService, type BrowserAnswer } from './passkeys.service';
import { SecondFactorsService } from './second-factors.service';
import { demandFit } from './sign-in-links.service';
import { SignInThrottle } from './sign-in-throttle';
import { totpUri } from './totp';

const product = 'Rulleplan';
const passkeyPatienceMilliseconds = 5 * 60_000;
/** Whoever reaches the data of many is asked to have a second factor; nobody is kept out without. */
const rolesThatReachFar: readonly Role[] = ['administrator', 'hr', 'payroll', 'auditor'];

/** What a change of how one signs in answers with: a new cookie, since the session has a new token. */
export interface Changed<Answer> {
  readonly cookie: string;
  readonly answer: Answer;
}

/**
 * How the caller signs in. Each change asks for the password again, gives the session a new token, ends the
 * caller's other sessions and stands in the log.
 */
@Injectable()
export class MySignInService {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly factors: SecondFactorsService,
    private readonly passkeys: PasskeysService,
    private readonly throttle: SignInThrottle,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async mine(): Promise<MySignInResponse> {
    const account = await this.account();
    const passkeys = await this.passkeys.of(account.id);
    const totp = await this.factors.hasApp(account.id);
    const reachesFar = this.access.caller.grants.some(({ role }) => rolesThatReachFar.includes(role));
    return {
      email: account.email,
      hasPassword: account.passwordHash !== null,
      totp,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: isoMoment(instantOf(createdAt)),
        lastUsedAt: lastUsedAt === null ? null : isoMoment(instantOf(lastUsedAt)),
      })),
      recoveryCodesLeft: await this.factors.codesLeft(account.id),
      asksForSecondFactor: reachesFar && !totp && passkeys.length === 0,
    };
  }

  async changePassword(password: string, newPassword: string): Promise<Changed<null>> {
    const account = await this.confirmed(password);
    demandFit(newPassword, account);
    await this.accounts.replacePassword(account, newPassword);
    return this.changed(account, 'password-set', null, null);
  }

  /** A secret for a new authenticator app; it counts once its first code has come. */
  async beginTotp(password: string): Promise<NewTotpResponse> {
    const account = await this.confirmed(password);
    const secret = await this.factors.beginApp(account.id);
    return { secret, uri: totpUri(secret, product, account.email) };
  }

  async confirmTotp(code: string): Promise<Changed<string[]>> {
    const account = await this.account();
    await this.throttle.beginWithin({ kind: 'code', of: account.id });
    await this.factors.confirmApp(account.id, code);
    const codes = await this.factors.firstCodes(account.id);
    return this.changed(account, 'second-factor-added', { method: 'totp' }, codes);
  }

  async removeTotp(password: string): Promise<Changed<null>> {
    const account = await this.confirmed(password);
    if (!(await this.factors.removeApp(account.id))) throw notFound();
    await this.factors.dropCodesWithoutFactor(account.id);
    return this.changed(account, 'second-factor-removed', { method: 'totp' }, null);
  }

  /** What a new passkey is to sign. */
  async beginPasskey(password: string, party: RelyingParty): Promise<Record<string, unknown>> {
    const account = await this.confirmed(password);
    const { options, challenge } = await this.passkeys.newKeyTask(account, party);
    const until = new Date(this.clock.moment().getTime() + passkeyPatienceMilliseconds);
    await this.sessions.awaitPasskey(challenge, until);
    return options;
  }

  async addPasskey(name: string, answer: BrowserAnswer, party: RelyingParty): Promise<Changed<string[]>> {
    const account = await this.account();
    const challenge = await this.sessions.takePasskeyChallenge();
    if (challenge === null) throw new RefusedError({ refused: 'passkey-not-accepted' });
    await this.passkeys.add(account.id, name, answer, challenge, party);
    const codes = await this.factors.firstCodes(account.id);
    return this.changed(account, 'second-factor-added', { method: 'passkey', name }, codes);
  }

  async removePasskey(passkeyId: string, password: string): Promise<Changed<null>> {
    const account = await this.confirmed(password);
    if (!(await this.passkeys.remove(account.id, passkeyId))) throw notFound();
    await this.factors.dropCodesWithoutFactor(account.id);
    return this.changed(account, 'second-factor-removed', { method: 'passkey' }, null);
  }

  async renewRecoveryCodes(password: string): Promise<Changed<string[]>> {
    const account = await this.confirmed(password);
    if ((await this.factors.methodsOf(account.id)).length === 0) {
      throw new RefusedError({ refused: 'no-second-factor' });
    }
    const codes = await this.factors.renewCodes(account.id);
    return this.changed(account, 'recovery-codes-made', null, codes);
  }

  async endSession(sessionId: string): Promise<void> {
    await this.sessions.endOne(sessionId);
    await this.record('session-ended', { sessions: 1 });
  }

  async endOtherSessions(): Promise<void> {
    const sessions = await this.sessions.endOthers();
    if (sessions > 0) await this.record('session-ended', { sessions });
  }

  private async account(): Promise<PersonsAccount> {
    const account = await this.accounts.ofPerson(this.access.caller.person.id);
    if (account === null) throw new Error('Somebody is signed in without an account.');
    return account;
  }

  /** The caller's account, when the password is right; tries are counted together with those of signing in. */
  private async confirmed(password: string): Promise<PersonsAccount> {
    const { id, email } = await this.account();
    const tried = { kind: 'password', of: email } as const;
    await this.throttle.beginWithin(tried);
    const account = await this.accounts.lock(id);
    if (account === null || !(await this.accounts.isPassword(account, password))) {
      throw new RefusedError({ refused: 'wrong-password' }, true);
    }
    await this.throttle.succeeded(tried);
    return account;
  }

  private async changed<Answer>(
    { id }: PersonsAccount,
    action: AuditAction,
    after: AuditValue,
    answer: Answer,
  ): Promise<Changed<Answer>> {
    await this.throttle.succeeded({ kind: 'code', of: id });
    await this.sessions.endOthers();
    await this.record(action, after);
    return { cookie: await this.sessions.rotate(), answer };
  }

  private async record(action: AuditAction, after: AuditValue): Promise<void> {
    const subjectId = this.access.caller.person.id;
    await this.audit.record({
      action,
      subject: 'person',
      subjectId,
      aboutPersonId: subjectId,
      unitId: null,
      before: null,
      after,
      remark: null,
    });
  }
}
