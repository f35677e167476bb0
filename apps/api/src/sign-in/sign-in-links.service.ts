import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { judgePassword } from '@rulleplan/domain/identity';
import { isoMoment } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccountService, type PersonsAccount } from '../identity/account.service';
import { MailService } from '../mail/mail.service';
import { Clock, instantOf } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { hashOf, newSecretToken } from '../shared/secret-token';
import { Transaction } from '../shared/transaction';
import type { SigningBrowser } from './browser';
import type { SignInLinkResponse } from './dto/sign-in-link.response';
import { linkMail } from './link-mails';
import type { LinkKind } from './sign-in-link';
import { SignInLinkRepository, type OpenLink } from './sign-in-link.repository';
import { SignInThrottle } from './sign-in-throttle';
import { SignInService, type SignInStep } from './sign-in.service';

const minute = 60_000;
const lifetimes: { readonly [kind in LinkKind]: number } = {
  invitation: 7 * 24 * 60 * minute,
  reset: 60 * minute,
};

/** Links that let somebody choose a password, once. The token stands behind # and never in an address or a log. */
@Injectable()
export class SignInLinksService implements OnApplicationShutdown {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly links: SignInLinkRepository,
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly throttle: SignInThrottle,
    private readonly mail: MailService,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /**
   * Takes the wish for a new password, and answers before anything is looked up: known and unknown addresses
   * cannot be told apart by the answer or by how long it takes.
   */
  async askForReset(
    email: string,
    { address }: SigningBrowser,
    failed: (error: unknown) => void,
  ): Promise<void> {
    await this.throttle.begin({ kind: 'reset', of: email.toLowerCase() }, { kind: 'address', of: address });
    const work = this.sendReset(email).catch(failed);
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  /** Sends the link for a new password to the address, if it is an account's. */
  async sendReset(email: string): Promise<void> {
    await this.transaction.run(async () => {
      const found = await this.accounts.find(email);
      if (found === null) return;
      await this.transaction.actFor(found.municipalityId);
      const account = await this.accounts.lock(found.id);
      if (account === null) return;
      await this.send(account, 'reset');
      await this.record(account, 'reset-asked', 'system');
    });
  }

  /** Sends an account's owner a link for the first password; links sent before are good for nothing. */
  async sendInvitation(account: PersonsAccount, by: 'caller' | 'system' = 'caller'): Promise<Date> {
    const expiresAt = await this.send(account, 'invitation');
    await this.record(account, 'invitation-sent', by);
    return expiresAt;
  }

  /** Whom a link is for; refuses when it is used up, over or not there. */
  async check(token: string): Promise<SignInLinkResponse> {
    return this.transaction.run(async () => {
      const { link, account } = await this.opened(token);
      return {
        kind: link.kind,
        personName: account.personName,
        email: account.email,
        municipalityName: account.municipalityName,
        expiresAt: isoMoment(instantOf(link.expiresAt)),
      };
    });
  }

  /** Sets the password of the link's account and goes on to sign in; whoever was signed in is signed out. */
  async use(token: string, password: string, browser: SigningBrowser): Promise<SignInStep> {
    return this.transaction.run(async () => {
      const { account } = await this.opened(token);
      demandFit(password, account);
      if ((await this.links.use(hashOf(token), this.clock.moment())) === null) throw notValid();
      await this.links.takeBack(account.id);
      await this.accounts.replacePassword(account, password);
      await this.record(account, 'sign-in-link-used', 'system');
      await this.record(account, 'password-set', 'system');
      return this.signIns.enter(account, browser, 'link');
    });
  }

  /** Takes back what was sent and not used yet, as when an account gets another address. */
  async takeBack(accountId: string): Promise<void> {
    await this.links.takeBack(accountId);
  }

  private async opened(token: string): Promise<{ link: OpenLink; account: PersonsAccount }> {
    const link = await this.links.find(hashOf(token), this.clock.moment());
    if (link === null) throw notValid();
    await this.transaction.actFor(link.municipalityId);
    const account = await this.accounts.lock(link.accountId);
    if (account === null) throw notValid();
    return { link, account };
  }

  private async send(account: PersonsAccount, kind: LinkKind): Promise<Date> {
    const token = newSecretToken();
    const now = this.clock.moment();
    const expiresAt = new Date(now.getTime() + lifetimes[kind]);
    await this.links.takeBack(account.id);
    await this.links.add({
      accountId: account.id,
      kind,
      tokenHash: hashOf(token),
      createdAt: now,
      expiresAt,
    });
    const link = this.mail.linkTo(`/sign-in-link#${token}`);
    await this.mail.write({
      personId: account.personId,
      kind,
      recipient: account.email,
      ...linkMail(kind, account, link),
    });
    return expiresAt;
  }

  private async record(
    { personId }: PersonsAccount,
    action: 'reset-asked' | 'invitation-sent' | 'sign-in-link-used' | 'password-set',
    by: 'caller' | 'system',
  ): Promise<void> {
    const nothing = { unitId: null, before: null, after: null, remark: null };
    await this.audit.record(
      { action, subject: 'person', subjectId: personId, aboutPersonId: personId, ...nothing },
      by,
    );
  }
}

function notValid(): RefusedError {
  return new RefusedError({ refused: 'link-not-valid' });
}

/** Goes on only with a password that can be chosen. */
export function demandFit(
  password: string,
  { email, personName }: Pick<PersonsAccount, 'email' | 'personName'>,
): void {
  const problem = judgePassword(password, { email, name: personName });
  if (problem !== null) throw new RefusedError({ refused: 'password-not-fit', problem });
}
