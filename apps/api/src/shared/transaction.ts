import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { ClientBase, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { BeyondUnits } from './beyond-units';
import type { RequestStore } from './request-store';
import {
  contextStatement,
  noContext,
  nothingTold,
  toldBySession,
  wholeMunicipality,
  type Reach,
  type RowContext,
  type RowKeys,
  type Told,
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
        this.cls.set('told', nothingTold);
        this.cls.set('connection', await connectionOf(manager));
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
    this.tell({ ...noContext, ...reach, municipalityId });
  }

  /** From here on, until `actFor`, the list of municipalities can be read and nothing else: for commands and jobs. */
  async forInstallation(): Promise<void> {
    this.tell({ ...noContext, installation: true });
  }

  /**
   * The work is done for whoever holds this session, without any unit yet: its hash opens the one row that says whose
   * it is.
   */
  async recognise(session: Buffer): Promise<void> {
    this.send('SELECT recognise_session($1)', [session]);
    this.cls.set('rowContext', { ...noContext, keys: { session } });
    this.cls.set('told', toldBySession(session));
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
    const { rows } = await this.asked(sql, parameters);
    return rows as Row[];
  }

  private get context(): RowContext {
    return this.cls.get('rowContext') ?? noContext;
  }

  private async within<Result>(
    context: RowContext,
    work: () => Promise<Result>,
    afterwards: () => RowContext,
  ): Promise<Result> {
    this.tell(context);
    try {
      return await work();
    } finally {
      this.tell(afterwards());
    }
  }

  private tell(context: RowContext): void {
    const statement = contextStatement(this.told, context);
    this.cls.set('rowContext', context);
    if (statement === null) return;
    this.cls.set('told', statement.told);
    this.send(statement.sql, statement.parameters);
  }

  private get told(): Told {
    return this.cls.get('told') ?? nothingTold;
  }

  /**
   * Says something without waiting for the answer: the connection does one thing after the other, so that the next
   * question already rests on it, without a round trip of its own. What goes wrong ends the transaction, and with it
   * whatever comes next.
   */
  protected send(sql: string, parameters: readonly unknown[]): void {
    this.asked(sql, parameters).catch(() => undefined);
  }

  private asked(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    return this.connection.query({ name: nameOf(sql), text: sql, values: [...parameters] });
  }

  private get connection(): ClientBase {
    const connection = this.cls.get('connection');
    if (connection === undefined) {
      throw new Error('There is no transaction here: requests get one, commands call Transaction.run.');
    }
    return connection;
  }
}

const names = new Map<string, string>();

/** By its name a connection knows a statement again, and needs not plan it anew. */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? createHash('sha1').update(sql).digest('base64url');
  names.set(sql, known);
  return known;
}

/** The connection a transaction holds, to speak to in order and at once. */
async function connectionOf({ queryRunner }: EntityManager): Promise<ClientBase> {
  return (await queryRunner?.connect()) as ClientBase;
}
