import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { DataSource, type EntityManager } from 'typeorm';
import type { BeyondUnits } from './beyond-units';
import type { RequestStore } from './request-store';
import {
  contextStatement,
  noContext,
  wholeMunicipality,
  type Reach,
  type RowContext,
  type RowKeys,
} from './row-context';

/**
 * The one transaction a request or a command works in. Repositories ask it for their manager. It is also the one
 * place that tells the database for whom the work is done: its row-level security shows nothing to a transaction
 * that has not said so, and forgets it with the transaction, whatever connection comes next.
 */
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
        this.cls.set('rowContext', noContext);
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
    const { municipalityId } = this.context;
    if (municipalityId === null) {
      throw new Error('This work is done for no municipality yet: call Transaction.actFor.');
    }
    return municipalityId;
  }

  /** From here on the work is done for one municipality: for somebody, as far as they reach, or for all of it. */
  async actFor(municipalityId: string, reach: Reach = wholeMunicipality): Promise<void> {
    await this.tell({ ...noContext, ...reach, municipalityId });
  }

  /** From here on, until `actFor`, the list of municipalities can be read and nothing else: for commands and jobs. */
  async forInstallation(): Promise<void> {
    await this.tell({ ...noContext, installation: true });
  }

  /**
   * The work is done for whoever holds this session, without any unit yet: its hash opens the one row that says whose
   * it is. One round trip, as every request begins with it.
   */
  async recognise(session: Buffer): Promise<void> {
    await this.rows('SELECT recognise_session($1)', [session]);
    this.cls.set('rowContext', { ...noContext, keys: { session } });
  }

  /** Does work that may also see the rows that hold one of these keys, such as the account of an address. */
  async withKey<Result>(keys: RowKeys, work: () => Promise<Result>): Promise<Result> {
    const { keys: before } = this.context;
    return this.within({ ...this.context, keys: { ...before, ...keys } }, work, () => ({
      ...this.context,
      keys: before,
    }));
  }

  /**
   * Does work that reads facts from every unit of the municipality, for one of the reasons there are. What it reads
   * decides; it is never shown to somebody who could not have seen it.
   */
  async beyondUnits<Result>(_reason: BeyondUnits, work: () => Promise<Result>): Promise<Result> {
    const before = this.context;
    return this.within({ ...before, units: '*', absenceUnits: '*' }, work, () => before);
  }

  /** The rows that a query written by hand reads or returns. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
    return isRowsWithCount(result) ? result[0] : result;
  }

  private get context(): RowContext {
    return this.cls.get('rowContext') ?? noContext;
  }

  private async within<Result>(
    context: RowContext,
    work: () => Promise<Result>,
    afterwards: () => RowContext,
  ): Promise<Result> {
    await this.tell(context);
    const result = await work().catch(async (error: unknown) => {
      // After a failed statement the database hears nothing more: the transaction ends, and its context with it.
      await this.tell(afterwards()).catch(() => undefined);
      throw error;
    });
    await this.tell(afterwards());
    return result;
  }

  private async tell(context: RowContext): Promise<void> {
    const { sql, parameters } = contextStatement(context);
    const told = contextStatement(this.context).parameters;
    this.cls.set('rowContext', context);
    if (parameters.every((value, at) => value === told[at])) return;
    await this.rows(sql, parameters);
  }
}

/** For UPDATE and DELETE the driver answers with the returned rows and their number. */
function isRowsWithCount<Row>(result: Row[] | [Row[], number]): result is [Row[], number] {
  return result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
}
