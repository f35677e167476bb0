import { Injectable } from '@nestjs/common';
import type { LocalAgreement } from '@rulleplan/domain/agreements';
import { Transaction } from '../shared/transaction';

/** A local agreement with the group it holds for. */
export interface GroupAgreement extends LocalAgreement {
  readonly unitId: string;
  readonly staffGroup: string;
}

@Injectable()
export class LocalAgreementRepository {
  constructor(private readonly transaction: Transaction) {}

  async ofUnits(unitIds: readonly string[]): Promise<GroupAgreement[]> {
    return this.transaction.rows<GroupAgreement>(
      `SELECT id, unit_id AS "unitId", staff_group AS "staffGroup", valid_from AS "validFrom",
              valid_to AS "validTo", override
         FROM local_agreement
        WHERE municipality_id = $1 AND unit_id = ANY($2)
        ORDER BY valid_from NULLS FIRST, id`,
      [this.transaction.municipalityId, unitIds],
    );
  }
}
