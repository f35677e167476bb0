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
    return this.transaction.rows<UnitFacts>(`${selectUnit} WHERE municipality_id = $1 ORDER BY name, id`, [
      this.transaction.municipalityId,
    ]);
  }

  async find(unitId: string): Promise<UnitFacts | null> {
    const [unit] = await this.transaction.rows<UnitFacts>(
      `${selectUnit} WHERE municipality_id = $1 AND id = $2`,
      [this.transaction.municipalityId, unitId],
    );
    return unit ?? null;
  }
}
