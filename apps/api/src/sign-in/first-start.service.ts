import { Injectable } from '@nestjs/common';
import { isoMoment } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccountService } from '../identity/account.service';
import { MailService } from '../mail/mail.service';
import { MunicipalityService, type MunicipalityFacts } from '../organisation/municipality.service';
import { StaffService } from '../organisation/staff.service';
import { Clock, instantOf } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import { hashOf, newSecretToken } from '../shared/secret-token';
import { Transaction } from '../shared/transaction';
import type { SigningBrowser } from './browser';
import type { FirstStartLinkResponse } from './dto/first-start.response';
import { FirstStartRepository } from './first-start.repository';
import { demandFit } from './sign-in-links.service';
import { SignInThrottle } from './sign-in-throttle';
import { SignInService, type SignInStep } from './sign-in.service';

const lifetimeMilliseconds = 24 * 60 * 60_000;

/** Who is to look after a new installation. */
export interface FirstAdministrator {
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * The first administrator of an installation without one. Whoever started it reads a link from its output; nobody
 * else can have it, so what it opens needs no other proof.
 */
@Injectable()
export class FirstStartService {
  constructor(
    private readonly links: FirstStartRepository,
    private readonly municipalities: MunicipalityService,
    private readonly staff: StaffService,
    private readonly accounts: AccountService,
    private readonly signIns: SignInService,
    private readonly throttle: SignInThrottle,
    private readonly mail: MailService,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** A new link, in place of the one before; null when somebody is administrator already. */
  async renewLink(): Promise<string | null> {
    return this.transaction.run(async () => {
      if ((await this.place()) === 'taken') return null;
      const token = newSecretToken();
      await this.links.renew(hashOf(token), new Date(this.clock.moment().getTime() + lifetimeMilliseconds));
      return this.mail.linkTo(`/first-start#${token}`);
    });
  }

  /** What the link will make; refuses when it is used up, over or not there. */
  async check(token: string): Promise<FirstStartLinkResponse> {
    return this.transaction.run(async () => {
      const expiresAt = await this.links.find(hashOf(token), this.clock.moment());
      const place = await this.place();
      if (expiresAt === null || place === 'taken') throw notValid();
      return { municipality: place?.name ?? null, expiresAt: isoMoment(instantOf(expiresAt)) };
    });
  }

  /** Makes the administrator, and the municipality where there is none, and signs the administrator in. */
  async start(token: string, asked: FirstAdministrator, browser: SigningBrowser): Promise<SignInStep> {
    await this.throttle.begin({ kind: 'address', of: browser.address });
    return this.transaction.run(async () => {
      if (!(await this.links.use(hashOf(token), this.clock.moment()))) throw notValid();
      demandFit(asked.password, { email: asked.email, personName: asked.name });
      const place = await this.place();
      if (place === 'taken') throw notValid();
      const { id: municipalityId } = place ?? (await this.municipalities.add(asked.municipality));
      await this.transaction.actFor(municipalityId);
      const email = asked.email.toLowerCase();
      if ((await this.accounts.accountsWithEmails([email])).length > 0) {
        throw new RefusedError({ refused: 'email-taken' });
      }
      const personId = await this.staff.addPerson(asked.name);
      await this.accounts.openAccount(personId, email, asked.password);
      await this.accounts.grantRole(personId, 'administrator', null);
      await this.audit.record(
        {
          action: 'first-administrator-made',
          subject: 'person',
          subjectId: personId,
          aboutPersonId: personId,
          unitId: null,
          before: null,
          after: { municipality: place === null ? asked.municipality : place.name },
          remark: null,
        },
        'system',
      );
      const account = await this.accounts.ofPerson(personId);
      if (account === null) throw new Error('An account was opened and is not there.');
      await this.throttle.succeeded({ kind: 'address', of: browser.address });
      return this.signIns.enter(account, browser, 'link');
    });
  }

  /** The only municipality where it has no administrator, null where there is no municipality, or 'taken'. */
  private async place(): Promise<MunicipalityFacts | null | 'taken'> {
    const [first, ...more] = await this.municipalities.all();
    if (first === undefined) return null;
    if (more.length > 0) return 'taken';
    await this.transaction.actFor(first.id);
    return (await this.accounts.hasAdministrator()) ? 'taken' : first;
  }
}

function notValid(): RefusedError {
  return new RefusedError({ refused: 'link-not-valid' });
}
