import { Injectable } from '@nestjs/common';
import type { Role } from '@rulleplan/domain/identity';
import { AccountRepository } from './account.repository';
import { hashPassword } from './passwords';

/** Giving people a way in, and their roles; for commands, until there is a page for it. */
@Injectable()
export class AccountService {
  constructor(private readonly accounts: AccountRepository) {}

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
}
