import type { ClsStore, Terminal } from 'nestjs-cls';
import type { EntityManager } from 'typeorm';
import type { RowContext } from './row-context';

/** What one request, or one command, carries with it. */
export interface RequestStore extends ClsStore {
  /** Names the request in answers, log and audit trail. */
  correlationId?: string;
  /** What the open transaction has told the database of itself. */
  rowContext?: RowContext;
  /** The open transaction. */
  manager?: Terminal<EntityManager>;
}
