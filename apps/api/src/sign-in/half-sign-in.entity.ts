import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';

/** Somebody whose password was right and whose second factor is still awaited: no session, and soon over. */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('half_sign_in_token', ['tokenHash'])
export class HalfSignIn extends TenantRow {
  @Index('half_sign_in_of_account')
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('boolean')
  sharedDevice: boolean;

  /** What a passkey was asked to sign. */
  @Column('text', { nullable: true })
  passkeyChallenge: string | null;

  @Column('timestamptz')
  expiresAt: Date;
}
