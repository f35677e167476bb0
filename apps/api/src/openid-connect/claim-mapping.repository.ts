import { Injectable } from '@nestjs/common';
import type { ClaimMapping } from '@rulleplan/domain/identity';
import { Transaction } from '../shared/transaction';

/** A mapping with the id it is removed by. */
export interface StoredClaimMapping extends ClaimMapping {
  readonly id: string;
}

const columns = `id, claim, value, role, unit_id AS "unitId"`;

@Injectable()
export class ClaimMappingRepository {
  constructor(private readonly transaction: Transaction) {}

  async all(): Promise<StoredClaimMapping[]> {
    return this.transaction.rows<StoredClaimMapping>(
      `SELECT ${columns} FROM claim_mapping WHERE municipality_id = $1
        ORDER BY claim, value, role, unit_id NULLS FIRST`,
      [this.transaction.municipalityId],
    );
  }

  /** Null when there is one like it already. */
  async add({ claim, value, role, unitId }: ClaimMapping): Promise<StoredClaimMapping | null> {
    const [added] = await this.transaction.rows<StoredClaimMapping>(
      `INSERT INTO claim_mapping (municipality_id, claim, value, role, unit_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING ${columns}`,
      [this.transaction.municipalityId, claim, value, role, unitId],
    );
    return added ?? null;
  }

  /** Null when there is none of that id. */
  async remove(id: string): Promise<StoredClaimMapping | null> {
    const [removed] = await this.transaction.rows<StoredClaimMapping>(
      `DELETE FROM claim_mapping WHERE municipality_id = $1 AND id = $2 RETURNING ${columns}`,
      [this.transaction.municipalityId, id],
    );
    return removed ?? null;
  }
}
