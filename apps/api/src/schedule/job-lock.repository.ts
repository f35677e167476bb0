import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** Sees to it that of several servers one does a municipality's job at a time. */
@Injectable()
export class JobLockRepository {
  constructor(private readonly transaction: Transaction) {}

  /** A job may wait for another system, such as a mail server, longer than a request may. */
  async allowWaiting(): Promise<void> {
    await this.transaction.rows(`SET LOCAL idle_in_transaction_session_timeout = '15min'`);
  }

  /** False when another transaction has it; held until this one ends, however it ends. */
  async take(job: string): Promise<boolean> {
    const [row] = await this.transaction.rows<{ taken: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken`,
      [`rulleplan job ${job} ${this.transaction.municipalityId}`],
    );
    return row?.taken ?? false;
  }
}
