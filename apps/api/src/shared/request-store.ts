import type { ClsStore, Terminal } from 'nestjs-cls';
import type { EntityManager } from 'typeorm';

/** What one request, or one command, carries with it. */
export interface RequestStore extends ClsStore {
  /** Names the request in answers, log and audit trail. */
  correlationId?: string;
  /** The municipality the work is done for. */
  municipalityId?: string;
  /** The open transaction. */
  manager?: Terminal<EntityManager>;
}
