import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { DataSource, type EntityManager } from 'typeorm';
import type { RequestStore } from './request-store';

/** The one transaction a request or a command works in. Repositories ask it for their manager. */
@Injectable()
export class Transaction {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cls: ClsService<RequestStore>,
  ) {}

  /** Does the work in a new transaction: kept when it returns, undone when it throws. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.cls.run({ ifNested: 'inherit' }, () =>
      this.dataSource.transaction(async (manager) => {
        this.cls.set('manager', manager);
        return work();
      }),
    );
  }

  /** The manager of the transaction this work runs in. */
  get manager(): EntityManager {
    const manager = this.cls.get('manager');
    if (manager === undefined) {
      throw new Error('There is no transaction here: requests get one, commands call Transaction.run.');
    }
    return manager;
  }

  /** The municipality this work is done for; every query names it. */
  get municipalityId(): string {
    const municipalityId = this.cls.get('municipalityId');
    if (municipalityId === undefined) {
      throw new Error('This work is done for no municipality yet: call Transaction.actFor.');
    }
    return municipalityId;
  }

  /** From here on the work is done for one municipality. */
  actFor(municipalityId: string): void {
    this.cls.set('municipalityId', municipalityId);
  }

  /** The rows that a query written by hand reads or returns. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
    return isRowsWithCount(result) ? result[0] : result;
  }
}

/** For UPDATE and DELETE the driver answers with the returned rows and their number. */
function isRowsWithCount<Row>(result: Row[] | [Row[], number]): result is [Row[], number] {
  return result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
}
