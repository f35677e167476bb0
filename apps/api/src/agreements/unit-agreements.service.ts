import { Injectable } from '@nestjs/common';
import { agreementInForce, findAgreement, numberLines } from '@rulleplan/domain/agreements';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService, type AuditLineResponse } from '../audit/audit.service';
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
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async of(unitId: string, on?: CalendarDate): Promise<UnitAgreementsResponse> {
    const unit = await this.organisation.unit(unitId);
    const day = on ?? dateOf(this.clock.now());
    const locals = await this.locals.ofUnits([unitId]);
    const groups = await this.locals.staffGroupsOf(unitId, day);
    const histories = new Map<string, AuditLineResponse[]>();
    for (const { id } of locals) {
      histories.set(id, await this.audit.historyOf('local-agreement', id));
    }
    return {
      unitId,
      unitName: unit.name,
      on: day,
      groups: groups.map((group) =>
        groupOn({ day, agreementId: unit.agreementId, staffGroup: group, locals, histories }),
      ),
    };
  }
}

interface GroupFacts {
  readonly day: CalendarDate;
  readonly agreementId: string;
  readonly staffGroup: string;
  /** Of all groups in the unit. */
  readonly locals: readonly GroupAgreement[];
  /** What the log says of each local agreement. */
  readonly histories: ReadonlyMap<string, AuditLineResponse[]>;
}

function groupOn({ day, agreementId, staffGroup, ...facts }: GroupFacts): GroupAgreementResponse {
  const agreement = findAgreement(agreementId);
  if (!agreement) {
    throw notFound();
  }
  const locals = facts.locals.filter((local) => local.staffGroup === staffGroup);
  const inForce = agreementInForce(agreement, locals).on(day);
  const national = agreementInForce(agreement, []).on(day);
  return {
    staffGroup,
    agreementId,
    agreementName: agreement.name,
    version: inForce.version,
    numbers: numberLines(inForce.numbers, national.numbers),
    locals: locals.map(({ id, validFrom, validTo }) => ({
      id,
      validFrom,
      validTo,
      history: facts.histories.get(id) ?? [],
    })),
  };
}
