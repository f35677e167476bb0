import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';

/** A key in somebody's phone, computer or security key; we hold its public half. */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('passkey_credential', ['credentialId'])
export class Passkey extends TenantRow {
  @Index('passkey_of_account')
  @Column('uuid')
  accountId: string;

  /** base64url, as the browser names it. */
  @Column('text')
  credentialId: string;

  @Column('bytea')
  publicKey: Buffer;

  /** Uses as the key itself counts them; one that goes backwards is a copy. */
  @Column('bigint')
  counter: string;

  @Column('text', { array: true })
  transports: string[];

  /** What its owner calls it. */
  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}
