import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** A unit as others see it. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly agreementId: string;
}

const selectUnit = `SELECT id, name, parent_id AS "parentId", agreement_id AS "agreementId" FROM unit`;

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

  async add({ id, name, parentId, agreementId }: UnitFacts): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO unit (municipality_id, id, name, parent_id, agreement_id) VALUES ($1, $2, $3, $4, $5)`,
      [this.transaction.municipalityId, id, name, parentId, agreementId],
    );
  }
}
