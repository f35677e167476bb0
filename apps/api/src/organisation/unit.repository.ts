import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Transaction } from '../shared/transaction';

/** A unit as others see it. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly agreementId: string;
  /** The last day it is a place of work. */
  readonly closedOn: CalendarDate | null;
  readonly version: number;
}

/** A unit that is not stored yet. */
export type NewUnit = Omit<UnitFacts, 'closedOn' | 'version'>;

const selectUnit = `
  SELECT id, name, parent_id AS "parentId", agreement_id AS "agreementId", closed_on AS "closedOn", version
    FROM unit`;

@Injectable()
export class UnitRepository {
  constructor(private readonly transaction: Transaction) {}

  async all(): Promise<UnitFacts[]> {
    return this.transaction.rows<UnitFacts>(
      `${selectUnit} WHERE municipality_id = $1 ORDER BY name COLLATE "da-x-icu", id`,
      [this.transaction.municipalityId],
    );
  }

  async find(unitId: string): Promise<UnitFacts | null> {
    const [unit] = await this.transaction.rows<UnitFacts>(
      `${selectUnit} WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, unitId],
    );
    return unit ?? null;
  }

  async named(name: string): Promise<UnitFacts | null> {
    const [unit] = await this.transaction.rows<UnitFacts>(
      `${selectUnit} WHERE municipality_id = $1 AND name = $2`,
      [this.transaction.municipalityId, name],
    );
    return unit ?? null;
  }

  async add({ id, name, parentId, agreementId }: NewUnit): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO unit (municipality_id, id, name, parent_id, agreement_id) VALUES ($1, $2, $3, $4, $5)`,
      [this.transaction.municipalityId, id, name, parentId, agreementId],
    );
  }

  /** Holds the whole tree, so that no two changes of it make a circle together. */
  async lockTree(): Promise<void> {
    await this.transaction.rows(
      `SELECT id FROM unit WHERE municipality_id = $1 ORDER BY id FOR NO KEY UPDATE`,
      [this.transaction.municipalityId],
    );
  }

  /** Writes what may change of a unit; false when it is not in the version named any more. */
  async change({ id, name, parentId, closedOn, version }: UnitFacts): Promise<boolean> {
    const rows = await this.transaction.rows(
      `UPDATE unit SET name = $4, parent_id = $5, closed_on = $6, version = version + 1
        WHERE municipality_id = $1 AND id = $2 AND version = $3 RETURNING id`,
      [this.transaction.municipalityId, id, version, name, parentId, closedOn],
    );
    return rows.length === 1;
  }
}
