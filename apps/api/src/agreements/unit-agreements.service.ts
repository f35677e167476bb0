import { Injectable } from '@nestjs/common';
import { agreementInForce, findAgreement, numberLines } from '@rulleplan/domain/agreements';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { OrganisationService } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { notFound } from '../shared/refused-error';
import type { GroupAgreementResponse, UnitAgreementsResponse } from './dto/unit-agreements.response';
import { LocalAgreementRepository, type GroupAgreement } from './local-agreement.repository';

/** What holds for each group of staff in a unit on a day, and what of it the unit has agreed on its own. */
@Injectable()
export class UnitAgreementsService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly locals: LocalAgreementRepository,
    private readonly clock: Clock,
  ) {}

  async of(unitId: string, on?: CalendarDate): Promise<UnitAgreementsResponse> {
    const unit = await this.organisation.unit(unitId);
    const day = on ?? dateOf(this.clock.now());
    const locals = await this.locals.ofUnits([unitId]);
    const groups = await this.locals.staffGroupsOf(unitId, day);
    return {
      unitId,
      unitName: unit.name,
      on: day,
      groups: groups.map((group) => groupOn(day, unit.agreementId, group, locals)),
    };
  }
}

function groupOn(
  day: CalendarDate,
  agreementId: string,
  staffGroup: string,
  ofUnit: readonly GroupAgreement[],
): GroupAgreementResponse {
  const agreement = findAgreement(agreementId);
  if (!agreement) {
    throw notFound();
  }
  const locals = ofUnit.filter((local) => local.staffGroup === staffGroup);
  const inForce = agreementInForce(agreement, locals).on(day);
  const national = agreementInForce(agreement, []).on(day);
  return {
    staffGroup,
    agreementId,
    agreementName: agreement.name,
    version: inForce.version,
    numbers: numberLines(inForce.numbers, national.numbers),
    locals: locals.map(({ id, validFrom, validTo }) => ({ id, validFrom, validTo })),
  };
}
