import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';

/** One of ten codes on paper, each good for one sign-in when the phone is lost. */
@Entity()
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('recovery_code_once', ['accountId', 'codeHash'])
export class RecoveryCode extends TenantRow {
  @Column('uuid')
  accountId: string;

  @Column('bytea')
  codeHash: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
