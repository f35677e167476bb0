import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one link that makes the first administrator of an installation. */
@Entity()
@Check('first_start_only', `only`)
export class FirstStart {
  @PrimaryColumn('boolean', { default: true })
  only: true;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
