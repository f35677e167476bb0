import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  agreementInForce,
  findAgreement,
  parseLocalAgreement,
  type AgreementInForce,
  type LocalAgreement,
} from '@rulleplan/domain/agreements';
import { isRefused } from '@rulleplan/domain/decision';
import { AuditService } from '../audit/audit.service';
import { LocalAgreementRepository, type GroupAgreement } from './local-agreement.repository';

/** A group of staff in a unit: what decides which agreement holds. */
export interface StaffGroupOfUnit {
  readonly unitId: string;
  /** The unit's agreement in the catalogue. */
  readonly agreementId: string;
  readonly staffGroup: string;
}

/** The agreement of each group asked for, with the unit's own local agreements laid over it. */
export interface AgreementsInForce {
  of(group: StaffGroupOfUnit): AgreementInForce;
}

@Injectable()
export class AgreementsService {
  constructor(
    private readonly locals: LocalAgreementRepository,
    private readonly audit: AuditService,
  ) {}

  /** The local agreements of a unit's group, oldest first. */
  async localAgreementsOf(unitId: string, staffGroup: string): Promise<readonly LocalAgreement[]> {
    return (await this.locals.ofUnits([unitId])).filter((local) => local.staffGroup === staffGroup);
  }

  /**
   * Takes a local agreement into use; those before it stay. Throws when it is none, or goes beyond what the law
   * leaves to agreements: it would be the ground of every answer from then on.
   */
  async agreeLocally(agreement: Omit<GroupAgreement, 'id'>): Promise<void> {
    const read = parseLocalAgreement(agreement.override);
    if (isRefused(read)) {
      throw new Error(`This is no local agreement: ${JSON.stringify(read.problems)}`);
    }
    const id = randomUUID();
    const { unitId, ...after } = agreement;
    await this.locals.add({ id, ...agreement });
    await this.audit.record({
      action: 'local-agreement-saved',
      subject: 'local-agreement',
      subjectId: id,
      unitId,
      before: null,
      after,
      remark: null,
    });
  }

  async inForce(groups: readonly StaffGroupOfUnit[]): Promise<AgreementsInForce> {
    const locals = await this.locals.ofUnits([...new Set(groups.map(({ unitId }) => unitId))]);
    const known = new Map<string, AgreementInForce>();
    return {
      of: (group) => {
        const key = `${group.unitId} ${group.agreementId} ${group.staffGroup}`;
        const found =
          known.get(key) ??
          agreementInForce(
            catalogued(group.agreementId),
            locals.filter(
              ({ unitId, staffGroup }) => unitId === group.unitId && staffGroup === group.staffGroup,
            ),
          );
        known.set(key, found);
        return found;
      },
    };
  }
}

function catalogued(agreementId: string) {
  const agreement = findAgreement(agreementId);
  if (agreement === null || agreement === undefined) {
    throw new Error(`The catalogue has no agreement ${agreementId}`);
  }
  return agreement;
}
