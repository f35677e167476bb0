import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import type { LinkKind } from './sign-in-link';
import { SignInLink } from './sign-in-link.entity';

/** A link that can still be used. */
export interface OpenLink {
  readonly id: string;
  readonly municipalityId: string;
  readonly accountId: string;
  readonly kind: LinkKind;
  readonly expiresAt: Date;
}

const openLink = `id, municipality_id AS "municipalityId", account_id AS "accountId", kind, expires_at AS "expiresAt"`;

@Injectable()
export class SignInLinkRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(link: Omit<SignInLink, 'id' | 'municipalityId' | 'usedAt'>): Promise<void> {
    const { manager, municipalityId } = this.transaction;
    await manager.insert(SignInLink, { municipalityId, usedAt: null, ...link });
  }

  async find(tokenHash: Buffer, now: Date): Promise<OpenLink | null> {
    const [link] = await this.transaction.withKey({ link: tokenHash }, () =>
      this.transaction.rows<OpenLink>(
        `SELECT ${openLink} FROM sign_in_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
        [tokenHash, now],
      ),
    );
    return link ?? null;
  }

  /** Uses a link up; null when it is used up, over or not there. Of two at once, one gets it. */
  async use(tokenHash: Buffer, now: Date): Promise<OpenLink | null> {
    const [link] = await this.transaction.rows<OpenLink>(
      `UPDATE sign_in_link SET used_at = $3
        WHERE municipality_id = $1 AND token_hash = $2 AND used_at IS NULL AND expires_at > $3 RETURNING ${openLink}`,
      [this.transaction.municipalityId, tokenHash, now],
    );
    return link ?? null;
  }

  /** Takes back the links of an account that nobody has used. */
  async takeBack(accountId: string): Promise<void> {
    await this.transaction.rows(
      `DELETE FROM sign_in_link WHERE municipality_id = $1 AND account_id = $2 AND used_at IS NULL`,
      [this.transaction.municipalityId, accountId],
    );
  }
}
