import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried in a quarter of an hour. The key is a hash: it names nobody. */
@Entity()
export class SignInAttempt {
  @PrimaryColumn('bytea')
  key: Buffer;

  @Column('integer')
  count: number;

  @Index('sign_in_attempt_age')
  @Column('timestamptz')
  startedAt: Date;
}
