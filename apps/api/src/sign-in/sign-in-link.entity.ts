import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';
import type { LinkKind } from './sign-in-link';

/** A link in a mail that lets its holder choose a password, once. Only a hash of its token is kept. */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('sign_in_link_token', ['tokenHash'])
@Check('sign_in_link_kind', `kind IN ('invitation', 'reset')`)
export class SignInLink extends TenantRow {
  @Index('sign_in_link_of_account')
  @Column('uuid')
  accountId: string;

  @Column('text')
  kind: LinkKind;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
