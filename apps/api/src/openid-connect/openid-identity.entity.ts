import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Account } from '../identity/account.entity';

/** Who somebody is at the identity provider: its subject stays the same when names and addresses change. */
@Entity('openid_identity')
@ForeignKey(() => Account, ['municipalityId', 'accountId'], ['municipalityId', 'id'])
@Unique('openid_identity_subject', ['issuer', 'subject'])
@Unique('openid_identity_of_account', ['accountId', 'issuer'])
export class OpenIdIdentity extends TenantRow {
  @Column('uuid')
  accountId: string;

  @Column('text')
  issuer: string;

  @Column('text')
  subject: string;
}
