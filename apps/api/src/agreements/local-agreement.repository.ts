import { Injectable } from '@nestjs/common';
import type { LocalAgreement } from '@rulleplan/domain/agreements';
import type { CalendarDate } from '@rulleplan/domain/time';
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

  /** Groups with a job in the unit on a day, and those it has a local agreement for. */
  async staffGroupsOf(unitId: string, on: CalendarDate): Promise<string[]> {
    const rows = await this.transaction.rows<{ staffGroup: string }>(
      `SELECT staff_group AS "staffGroup" FROM employment
        WHERE municipality_id = $1 AND unit_id = $2 AND employed_from <= $3
          AND (employed_to IS NULL OR employed_to >= $3)
        UNION
       SELECT staff_group FROM local_agreement WHERE municipality_id = $1 AND unit_id = $2
        ORDER BY 1`,
      [this.transaction.municipalityId, unitId, on],
    );
    return rows.map(({ staffGroup }) => staffGroup);
  }

  async add(agreement: GroupAgreement): Promise<void> {
    await this.transaction.rows(
      `INSERT INTO local_agreement (municipality_id, id, unit_id, staff_group, valid_from, valid_to, override)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.transaction.municipalityId,
        agreement.id,
        agreement.unitId,
        agreement.staffGroup,
        agreement.validFrom,
        agreement.validTo,
        JSON.stringify(agreement.override),
      ],
    );
  }
}
