import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from './account.entity';

/** One signed-in browser. Only a hash of its token is kept. */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('session_token', ['tokenHash'])
export class Session extends TenantRow {
  @Index('session_of_account')
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  /** Whatever happens, it ends here. */
  @Column('timestamptz')
  expiresAt: Date;

  /** What its owner knows the device by. */
  @Column('text', { default: '' })
  device: string;

  /** Others use the device too: it ends sooner. */
  @Column('boolean', { default: false })
  sharedDevice: boolean;

  /** What a new passkey is asked to sign. */
  @Column('text', { nullable: true })
  passkeyChallenge: string | null;

  @Column('timestamptz', { nullable: true })
  passkeyChallengeUntil: Date | null;
}
