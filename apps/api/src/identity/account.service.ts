import { Injectable } from '@nestjs/common';
import type { GivenRole } from '@rulleplan/domain/identity';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { Clock } from '../shared/clock';
import { AccessService } from './access.service';
import {
  AccountRepository,
  type AccountOfEmail,
  type FoundAccount,
  type ListedAccount,
  type NewAccount,
  type PersonsAccount,
} from './account.repository';
import { hashPassword, isPasswordOf } from './passwords';
import { SessionRepository } from './session.repository';

export type { FoundAccount, ListedAccount, PersonsAccount } from './account.repository';

/** Giving people a way in, and their roles; for commands, until there is a page for it. */
@Injectable()
export class AccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly access: AccessService,
    private readonly clock: Clock,
  ) {}

  /** Lets a person sign in, with null once they have chosen a password; an e-mail is one account in the whole installation. */
  async openAccount(personId: string, email: string, password: string | null): Promise<void> {
    await this.accounts.add(
      personId,
      email.toLowerCase(),
      password === null ? null : await hashPassword(password),
    );
  }

  /** Gives a person a role in a unit and those under it, or in the municipality with null. */
  async grantRole(personId: string, role: GivenRole, unitId: string | null): Promise<void> {
    await this.accounts.grant(personId, role, unitId);
  }

  /** Every account of the municipality, with what is known of how its owner signs in; for commands. */
  async list(): Promise<readonly ListedAccount[]> {
    return this.accounts.list(dateOf(this.clock.now()));
  }

  /** Whether somebody of the municipality is administrator, today or from a day to come. */
  async hasAdministrator(): Promise<boolean> {
    return this.accounts.hasAdministrator(dateOf(this.clock.now()));
  }

  /** Gives people an address to sign in with; nobody knows the password until one is set. */
  async openAccountsWithoutPassword(accounts: readonly NewAccount[]): Promise<void> {
    if (accounts.length === 0) return;
    await this.accounts.addAll(accounts);
  }

  /** Sets one password for several accounts of the municipality. */
  async setPasswords(emails: readonly string[], password: string): Promise<void> {
    await this.accounts.setPasswordHash(emails, await hashPassword(password));
  }

  /** The account of an address in any municipality; for commands, which belong to none until they choose. */
  async find(email: string): Promise<FoundAccount | null> {
    return this.accounts.find(email.toLowerCase());
  }

  /** The account of a person of the municipality, or null when they have none. */
  async ofPerson(personId: string): Promise<PersonsAccount | null> {
    return this.accounts.ofPerson(personId);
  }

  /** An account of the municipality, kept from other changes of how one signs in until the transaction ends. */
  async lock(accountId: string): Promise<PersonsAccount | null> {
    return this.accounts.lock(accountId);
  }

  /** Whether the password is the account's; without an account, or one without a password, no, after as long. */
  async isPassword(account: Pick<FoundAccount, 'passwordHash'> | null, password: string): Promise<boolean> {
    return isPasswordOf(account?.passwordHash ?? null, password);
  }

  /**
   * Sets the password of one account of the municipality; whoever is signed in with the old one is signed out,
   * but the caller where it is the caller's own.
   */
  async replacePassword(account: Pick<FoundAccount, 'id' | 'personId'>, password: string): Promise<void> {
    await this.accounts.setPasswordHashOf(account.id, await hashPassword(password));
    const caller = this.access.callerOrNull;
    await this.sessions.removeAllOfPerson(
      account.personId,
      caller?.person.id === account.personId ? caller.sessionId : null,
    );
  }

  /** Gives an account another address to sign in with. */
  async changeEmail(accountId: string, email: string): Promise<void> {
    await this.accounts.changeEmail(accountId, email.toLowerCase());
  }

  /** Which of these addresses are in use, and by whom. */
  async accountsWithEmails(emails: readonly string[]): Promise<readonly AccountOfEmail[]> {
    return this.accounts.withEmails(emails);
  }

  /** Which of these people hold a role, or work outside the unit, today or later: their address is not one unit's to say. */
  async withTiesBeyond(
    personIds: readonly string[],
    unitId: string,
    today: CalendarDate,
  ): Promise<readonly string[]> {
    return this.accounts.withTiesBeyond(personIds, unitId, today);
  }

  /** The addresses these people sign in with; who has none is left out. */
  async accountsOfPeople(personIds: readonly string[]): Promise<readonly NewAccount[]> {
    return this.accounts.ofPeople(personIds);
  }
}
