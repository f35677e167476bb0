import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import type { MailKind } from './mail';

/** A mail to a person. Its text may hold a secret link, so it goes as soon as it is sent or given up. */
@Entity('mail')
@ForeignKey(() => Person, ['municipalityId', 'personId'], ['municipalityId', 'id'])
@Index('mail_newest', ['municipalityId', 'createdAt'])
@Index('mail_to_send', ['nextTryAt'], { where: 'sent_at IS NULL AND given_up_at IS NULL' })
@Check('mail_kind', `kind IN ('invitation', 'reset', 'notice')`)
@Check('mail_body_until_sent', `body IS NULL OR (sent_at IS NULL AND given_up_at IS NULL)`)
export class MailRow extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  kind: MailKind;

  @Column('text')
  recipient: string;

  @Column('text')
  subject: string;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Not before this; while somebody is sending it, the end of their lease. */
  @Column('timestamptz')
  nextTryAt: Date;

  @Column('integer', { default: 0 })
  tries: number;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  givenUpAt: Date | null;

  /** Why the last try did not succeed. */
  @Column('text', { nullable: true })
  problem: string | null;
}
