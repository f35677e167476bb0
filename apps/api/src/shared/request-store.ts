import type { ClsStore, Terminal } from 'nestjs-cls';
import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';
import type { RowContext, Told } from './row-context';

/** What one request, or one command, carries with it. */
export interface RequestStore extends ClsStore {
  /** Names the request in answers, log and audit trail. */
  correlationId?: string;
  /** For whom the open transaction works. */
  rowContext?: RowContext;
  /** What it has told the database of that. */
  told?: Told;
  /** The open transaction. */
  manager?: Terminal<EntityManager>;
  /** What it speaks to the database through. */
  connection?: Terminal<ClientBase>;
}
