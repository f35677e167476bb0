import { ApiSchema } from '@nestjs/swagger';
import type { Finding } from '@rulleplan/domain/agreements';
import { ruleIds } from '@rulleplan/domain/agreements';
import { isoMoment } from '@rulleplan/domain/time';
import { ChoiceField, DateField, IntegerField, MomentField, TextField } from './fields';

const severities = ['breach', 'needs-agreement', 'warning'] as const;

/** What a rule says of a person's plan, as it travels: moments with the Danish offset. */
@ApiSchema({ name: 'Finding' })
export class FindingResponse {
  @ChoiceField(ruleIds, 'RuleId')
  rule: Finding['rule'];

  @ChoiceField(severities, 'Severity')
  severity: Finding['severity'];

  @TextField()
  employmentId: string;

  @TextField({ list: { max: 1000 } })
  shiftIds: string[];

  @MomentField()
  from: string;

  @MomentField()
  to: string;

  @IntegerField({ nullable: true })
  limitMinutes: number | null;

  @IntegerField({ nullable: true })
  actualMinutes: number | null;

  @TextField()
  clause: string;

  @TextField()
  agreement: string;

  @DateField()
  version: string;

  @TextField({ nullable: true })
  overriddenBy: string | null;

  @TextField({ nullable: true })
  competence: string | null;
}

/** A finding whose person is an employment, as the API shows it. */
export function findingResponse(finding: Finding): FindingResponse {
  return {
    rule: finding.rule,
    severity: finding.severity,
    employmentId: finding.person,
    shiftIds: [...finding.shifts],
    from: isoMoment(finding.from),
    to: isoMoment(finding.to),
    limitMinutes: finding.limitMinutes,
    actualMinutes: finding.actualMinutes,
    clause: finding.clause,
    agreement: finding.agreement,
    version: finding.version,
    overriddenBy: finding.overriddenBy,
    competence: finding.competence ?? null,
  };
}
