import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';
import type { MailKind, NewMail } from './mail';

/** A mail in the outbox, with whose it is. */
export interface ListedMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly personName: string;
  readonly subject: string;
  readonly body: string | null;
  readonly createdAt: Date;
  readonly tries: number;
  readonly sentAt: Date | null;
  readonly givenUpAt: Date | null;
  readonly problem: string | null;
}

/** A mail that somebody is sending. */
export interface LeasedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly tries: number;
}

@Injectable()
export class MailRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Who writes a mail need not be able to read the outbox, so nothing of it is asked back. */
  async add({ personId, kind, recipient, subject, body }: NewMail, now: Date): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO mail (municipality_id, person_id, kind, recipient, subject, body, created_at, next_try_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [this.transaction.municipalityId, personId, kind, recipient, subject, body, now],
    );
  }

  async newest(limit: number): Promise<ListedMail[]> {
    return this.transaction.rows<ListedMail>(
      `SELECT mail.id, mail.kind, mail.recipient, person.name AS "personName", mail.subject, mail.body,
              mail.created_at AS "createdAt", mail.tries, mail.sent_at AS "sentAt",
              mail.given_up_at AS "givenUpAt", mail.problem
         FROM mail JOIN person ON person.id = mail.person_id
        WHERE mail.municipality_id = $1 ORDER BY mail.created_at DESC, mail.id LIMIT $2`,
      [this.transaction.municipalityId, limit],
    );
  }

  /** Takes mails that are due, for so long: whoever else looks passes them by. */
  async lease(now: Date, until: Date, limit: number): Promise<LeasedMail[]> {
    return this.transaction.rows<LeasedMail>(
      `UPDATE mail SET next_try_at = $3, tries = tries + 1
        WHERE id IN (
          SELECT id FROM mail
           WHERE municipality_id = $1 AND sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= $2
           ORDER BY next_try_at LIMIT $4 FOR UPDATE SKIP LOCKED)
        RETURNING id, recipient, subject, body, tries`,
      [this.transaction.municipalityId, now, until, limit],
    );
  }

  /** It is sent: its text, with the secret link in it, goes. */
  async sent(id: string, now: Date): Promise<void> {
    await this.change(`sent_at = $3, body = NULL, problem = NULL`, id, now);
  }

  async tryAgain(id: string, at: Date, problem: string): Promise<void> {
    await this.change(`next_try_at = $3, problem = $4`, id, at, problem);
  }

  async giveUp(id: string, now: Date, problem: string): Promise<void> {
    await this.change(`given_up_at = $3, body = NULL, problem = $4`, id, now, problem);
  }

  private async change(what: string, id: string, ...values: readonly unknown[]): Promise<void> {
    await this.transaction.rows(
      `UPDATE mail SET ${what} WHERE municipality_id = $1 AND id = $2 AND sent_at IS NULL`,
      [this.transaction.municipalityId, id, ...values],
    );
  }
}
