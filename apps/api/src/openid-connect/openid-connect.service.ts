import { Injectable, Logger } from '@nestjs/common';
import type { Claims } from '@rulleplan/domain/identity';
import { AuthorizationResponseError } from 'openid-client';
import { AuditService } from '../audit/audit.service';
import { SessionService, type Browser } from '../identity/session.service';
import { MunicipalityService } from '../organisation/municipality.service';
import { readOpenIdSettings, type OpenIdSettings } from '../shared/openid-settings';
import { Transaction } from '../shared/transaction';
import type { Attempt } from './attempt-cookie';
import { ClaimedRolesService } from './claimed-roles.service';
import { OpenIdIdentityRepository, type OpenIdAccount } from './openid-identity.repository';
import { OpenIdProvider } from './openid-provider';

/** Why a sign-in at the provider came to nothing; the sign-in page has a sentence for each. */
export type OpenIdProblem =
  'openid-unavailable' | 'openid-cancelled' | 'openid-failed' | 'openid-unknown-person';

interface Problem {
  readonly problem: OpenIdProblem;
}

/** An attempt to make: where the provider sends the browser back to, and what for. */
export interface OpenIdSignIn {
  readonly callback: URL;
  readonly returnTo: string;
  readonly sharedDevice: boolean;
}

/** Signing in at the municipality's identity provider. */
@Injectable()
export class OpenIdConnectService {
  private readonly settings = readOpenIdSettings();
  private readonly log = new Logger(OpenIdConnectService.name);

  constructor(
    private readonly provider: OpenIdProvider,
    private readonly identities: OpenIdIdentityRepository,
    private readonly municipalities: MunicipalityService,
    private readonly claimedRoles: ClaimedRolesService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
  ) {}

  /** Where to send the browser, and what it must keep until it comes back. */
  async begin({
    callback,
    returnTo,
    sharedDevice,
  }: OpenIdSignIn): Promise<{ readonly address: URL; readonly attempt: Attempt } | Problem> {
    if (this.settings === null) {
      return { problem: 'openid-unavailable' };
    }
    const secrets = this.provider.newSecrets();
    try {
      const address = await this.provider.signInAddress(this.settings, secrets, callback, sharedDevice);
      return { address, attempt: { ...secrets, returnTo, sharedDevice } };
    } catch (error) {
      this.say('the identity provider cannot be reached', error);
      return { problem: 'openid-unavailable' };
    }
  }

  /**
   * Signs in whoever the provider says came back: the account of the same subject as before, or the first time
   * that of the address the provider has verified. The roles that come out of the claims are set anew.
   * @param answer the whole address the browser came back to
   */
  async finish(
    answer: URL,
    attempt: Attempt | null,
    browser: Omit<Browser, 'sharedDevice'>,
  ): Promise<{ readonly cookie: string; readonly returnTo: string } | Problem> {
    const { settings } = this;
    if (settings === null || attempt === null) {
      return { problem: 'openid-failed' };
    }
    const claims = await this.claimsOf(settings, attempt, answer);
    if ('problem' in claims) {
      return claims;
    }
    return this.transaction.run(async () => {
      const account = await this.accountOf(settings, claims.claims);
      if (account === null) {
        return { problem: 'openid-unknown-person' };
      }
      await this.claimedRoles.bringToClaims(account.personId, claims.claims);
      const { cookie } = await this.sessions.begin(account, {
        ...browser,
        sharedDevice: attempt.sharedDevice,
      });
      await this.audit.record({
        action: 'signed-in',
        subject: 'person',
        subjectId: account.personId,
        aboutPersonId: account.personId,
        unitId: null,
        before: null,
        after: { by: 'openid-connect', sharedDevice: attempt.sharedDevice },
        remark: null,
      });
      return { cookie, returnTo: attempt.returnTo };
    });
  }

  private async claimsOf(
    settings: OpenIdSettings,
    attempt: Attempt,
    answer: URL,
  ): Promise<{ readonly claims: Claims } | Problem> {
    try {
      return { claims: await this.provider.claims(settings, attempt, answer) };
    } catch (error) {
      if (error instanceof AuthorizationResponseError && error.error === 'access_denied') {
        return { problem: 'openid-cancelled' };
      }
      this.say('a sign-in at the identity provider failed', error);
      return { problem: 'openid-failed' };
    }
  }

  private async accountOf(settings: OpenIdSettings, claims: Claims): Promise<OpenIdAccount | null> {
    const { sub, email, email_verified: isVerified } = claims;
    const municipalityId = await this.municipalityOf(settings);
    if (municipalityId === null || typeof sub !== 'string') {
      return null;
    }
    await this.transaction.actFor(municipalityId);
    const issuer = settings.issuer.href;
    const known = await this.identities.accountOf(issuer, sub);
    if (known !== null || typeof email !== 'string' || isVerified !== true) {
      return known;
    }
    const account = await this.identities.unclaimedAccountOf(issuer, email);
    if (account !== null) {
      await this.identities.add(account.id, issuer, sub);
    }
    return account;
  }

  /** For whoever looks after the installation; the person only learns that it did not work. */
  private say(what: string, error: unknown): void {
    this.log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }

  private async municipalityOf({ municipality }: OpenIdSettings): Promise<string | null> {
    await this.transaction.forInstallation();
    const all = await this.municipalities.all();
    const named = municipality === null ? all : all.filter(({ name }) => name === municipality);
    const [only, ...others] = named;
    return only !== undefined && others.length === 0 ? only.id : null;
  }
}
