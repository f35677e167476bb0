import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a browser was given for a passkey to sign, before anybody is known. */
@Entity()
export class PasskeyChallenge {
  /** Of the token in the browser's cookie. */
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('text')
  challenge: string;

  @Column('boolean')
  sharedDevice: boolean;

  @Index('passkey_challenge_end')
  @Column('timestamptz')
  expiresAt: Date;
}
