import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/**
 * The order in which everything that changes a roster waits for everything else: units first, then people,
 * each in the order of their ids. What was read before a lock is read again after it.
 */
@Injectable()
export class RosterLockRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Many changes of a unit at a time; closing a week waits for them. */
  async shareUnits(unitIds: readonly string[]): Promise<void> {
    await this.lock('unit', unitIds, 'SHARE');
  }

  /** Alone with a unit's roster: waits for every change under way, and holds new ones back. */
  async ownUnit(unitId: string): Promise<void> {
    await this.lock('unit', [unitId], 'NO KEY UPDATE');
  }

  /**
   * Alone with these people's shifts. Not FOR UPDATE: others may still refer to a person, as the audit trail
   * does to whoever acts.
   */
  async ownPeople(personIds: readonly string[]): Promise<void> {
    await this.lock('person', personIds, 'NO KEY UPDATE');
  }

  async closedWeeks(unitId: string, from: CalendarDate, to: CalendarDate): Promise<CalendarDate[]> {
    const rows = await this.transaction.rows<{ weekStart: CalendarDate }>(
      `SELECT week_start AS "weekStart" FROM closed_week
        WHERE municipality_id = $1 AND unit_id = $2 AND week_start BETWEEN $3 AND $4
        ORDER BY week_start`,
      [this.transaction.municipalityId, unitId, from, to],
    );
    return rows.map(({ weekStart }) => weekStart);
  }

  private async lock(table: 'unit' | 'person', ids: readonly string[], strength: string): Promise<void> {
    await this.transaction.rows(
      `SELECT id FROM ${table} WHERE municipality_id = $1 AND id = ANY($2) ORDER BY id FOR ${strength}`,
      [this.transaction.municipalityId, ids],
    );
  }
}
