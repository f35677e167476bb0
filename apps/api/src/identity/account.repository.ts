import { Injectable } from '@nestjs/common';
import type { Role } from '@rulleplan/domain/identity';
import { Transaction } from '../shared/transaction';
import { Account } from './account.entity';
import { RoleGrant } from './role-grant.entity';

@Injectable()
export class AccountRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(personId: string, email: string, passwordHash: string): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(Account, { municipalityId, personId, email, passwordHash });
  }

  async grant(personId: string, role: Exclude<Role, 'team-member'>, unitId: string | null): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(RoleGrant, { municipalityId, personId, role, unitId });
  }
}
