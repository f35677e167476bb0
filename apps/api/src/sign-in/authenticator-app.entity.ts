import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';

/** The app on somebody's phone that shows a new code every half minute (TOTP). */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('authenticator_app_account', ['accountId'])
export class AuthenticatorApp extends TenantRow {
  @Column('uuid')
  accountId: string;

  /** Sealed with the installation's secret key. */
  @Column('bytea')
  secret: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  /** Null until a first code has shown that the app has the secret. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The half minute of the last code used: none of it or before it is taken again. */
  @Column('integer', { default: 0 })
  lastStep: number;
}
