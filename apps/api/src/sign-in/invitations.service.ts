import { Injectable } from '@nestjs/common';
import { dateOf, isoMoment } from '@rulleplan/domain/time';
import { AccessService } from '../identity/access.service';
import { AccountService, type PersonsAccount } from '../identity/account.service';
import { Clock, instantOf } from '../shared/clock';
import { notFound, RefusedError } from '../shared/refused-error';
import type { InvitationResponse } from './dto/sign-in-link.response';
import { InvitedPersonRepository } from './invited-person.repository';
import { SignInLinksService } from './sign-in-links.service';

/** Inviting people of the municipality to sign in. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly people: InvitedPersonRepository,
    private readonly accounts: AccountService,
    private readonly links: SignInLinksService,
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends somebody the link for their first password; who has no address here yet is given one. Whoever has a
   * password already asks for a new one in person.
   */
  async invite(personId: string, email: string | null): Promise<InvitationResponse> {
    const person = await this.people.find(personId);
    const may =
      person !== null &&
      (this.access.mayEverywhere('manage-people') ||
        person.unitIds.some((unitId) => this.access.may('manage-people', unitId)));
    if (!may) throw notFound();
    const account = await this.accountOf(personId, email);
    if (account.passwordHash !== null) throw new RefusedError({ refused: 'has-password-already' });
    const expiresAt = await this.links.sendInvitation(account);
    return { email: account.email, expiresAt: isoMoment(instantOf(expiresAt)) };
  }

  private async accountOf(personId: string, email: string | null): Promise<PersonsAccount> {
    const known = await this.accounts.ofPerson(personId);
    if (known !== null) return known;
    if (email === null) throw new RefusedError({ refused: 'no-email-address' });
    await this.demandAddressing(personId);
    const address = email.toLowerCase();
    if ((await this.accounts.accountsWithEmails([address])).length > 0) {
      throw new RefusedError({ refused: 'email-taken' });
    }
    await this.accounts.openAccount(personId, address, null);
    const opened = await this.accounts.ofPerson(personId);
    if (opened === null) throw new Error('An account was opened and is not there.');
    return opened;
  }

  /**
   * Whoever says where the first link goes could be that person from then on: it takes as much as changing the
   * address of somebody who has one.
   */
  private async demandAddressing(personId: string): Promise<void> {
    const { jobUnitIds, holdsRole } = await this.people.ties(personId, dateOf(this.clock.now()));
    const managesAll =
      jobUnitIds.length === 0
        ? this.access.mayEverywhere('manage-people')
        : jobUnitIds.every((unitId) => this.access.may('manage-people', unitId));
    if (!managesAll) throw new RefusedError({ refused: 'not-allowed', permission: 'manage-people' });
    if (holdsRole && !this.access.mayEverywhere('manage-access')) {
      throw new RefusedError({ refused: 'not-allowed', permission: 'manage-access' });
    }
  }
}
