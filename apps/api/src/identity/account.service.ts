import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '@rulleplan/domain/identity';
import {
  AccountRepository,
  type AccountOfEmail,
  type FoundAccount,
  type NewAccount,
} from './account.repository';
import { hashPassword } from './passwords';
import { SessionRepository } from './session.repository';

/** Giving people a way in, and their roles; for commands, until there is a page for it. */
@Injectable()
export class AccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** Lets a person sign in; the e-mail is one account in the whole installation. */
  async openAccount(personId: string, email: string, password: string): Promise<void> {
    await this.accounts.add(personId, email.toLowerCase(), await hashPassword(password));
  }

  /** Gives a person a role in a unit and those under it, or in the municipality with null. */
  async grantRole(
    personId: string,
    role: Exclude<Role, 'team-member'>,
    unitId: string | null,
  ): Promise<void> {
    await this.accounts.grant(personId, role, unitId);
  }

  /** Gives people an address to sign in with; nobody knows the password until one is set. */
  async openAccountsWithoutPassword(accounts: readonly NewAccount[]): Promise<void> {
    if (accounts.length === 0) return;
    await this.accounts.addAll(accounts, await hashPassword(randomBytes(32).toString('base64')));
  }

  /** Sets one password for several accounts of the municipality. */
  async setPasswords(emails: readonly string[], password: string): Promise<void> {
    await this.accounts.setPasswordHash(emails, await hashPassword(password));
  }

  /** The account of an address in any municipality; for commands, which belong to none until they choose. */
  async find(email: string): Promise<FoundAccount | null> {
    return this.accounts.find(email.toLowerCase());
  }

  /** Sets the password of one account of the municipality; whoever is signed in with the old one is signed out. */
  async replacePassword(accountId: string, email: string, password: string): Promise<void> {
    await this.setPasswords([email.toLowerCase()], password);
    await this.sessions.removeAllOf(accountId);
  }

  /** Which of these addresses are in use, and by whom. */
  async accountsWithEmails(emails: readonly string[]): Promise<readonly AccountOfEmail[]> {
    return this.accounts.withEmails(emails);
  }

  /** The addresses these people sign in with; who has none is left out. */
  async accountsOfPeople(personIds: readonly string[]): Promise<readonly NewAccount[]> {
    return this.accounts.ofPeople(personIds);
  }
}
