import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

@Injectable()
export class ImportsRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Does work in the open transaction and undoes it, unless its result is to be kept. */
  async kept<Result>(work: () => Promise<Result>, isKept: (result: Result) => boolean): Promise<Result> {
    await this.transaction.rows('SAVEPOINT import');
    const result = await work();
    await this.transaction.rows(isKept(result) ? 'RELEASE SAVEPOINT import' : 'ROLLBACK TO SAVEPOINT import');
    return result;
  }
}
