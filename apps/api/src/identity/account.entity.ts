import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';

/** How a person signs in. An e-mail address is one account in the whole installation. */
@Entity()
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Unique('account_email', ['email'])
@Unique('account_person', ['personId'])
@Check('account_email_lower', `email = lower(email)`)
export class Account extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  email: string;

  /** argon2id; null until its owner has chosen a password. */
  @Column('text', { nullable: true })
  passwordHash: string | null;
}
