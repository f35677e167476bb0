import { ApiSchema } from '@nestjs/swagger';
import {
  auditActions,
  auditKinds,
  auditSubjects,
  type AuditAction,
  type AuditKind,
  type AuditSubject,
  type AuditValue,
} from '@rulleplan/domain/audit';
import { isoMoment } from '@rulleplan/domain/time';
import { instantOf } from '../../shared/clock';
import { ChoiceField, DataField, MomentField, ObjectField, TextField, UuidField } from '../../shared/fields';
import { shownFacts } from '../../shared/problem';
import type { AuditLine } from '../audit.repository';

@ApiSchema({ name: 'AuditLine' })
export class AuditLineResponse {
  @UuidField()
  id: string;

  @MomentField()
  at: string;

  @ChoiceField(auditKinds, 'AuditKind')
  kind: AuditKind;

  @TextField({ nullable: true, description: 'Null is the system itself' })
  byName: string | null;

  @TextField({ nullable: true, description: 'The leader whose deputy did it' })
  onBehalfOfName: string | null;

  @TextField({ nullable: true, description: 'Whose data were read or changed, where that is one person' })
  aboutName: string | null;

  @ChoiceField(auditActions, 'AuditAction')
  action: AuditAction;

  @ChoiceField(auditSubjects, 'AuditSubject')
  subject: AuditSubject;

  @UuidField()
  subjectId: string;

  @UuidField({ nullable: true })
  unitId: string | null;

  @DataField({ nullable: true })
  before: AuditValue;

  @DataField({ nullable: true })
  after: AuditValue;

  @TextField({ nullable: true })
  remark: string | null;

  @TextField()
  requestId: string;
}

@ApiSchema({ name: 'AuditPage' })
export class AuditPageResponse {
  @ObjectField(() => AuditLineResponse, { list: { max: 100 } })
  entries: AuditLineResponse[];

  @TextField({ nullable: true })
  nextCursor: string | null;
}

/** An entry as it travels; minutes named `…At` become moments with the Danish offset. */
export function auditLineResponse(line: AuditLine): AuditLineResponse {
  return {
    id: line.id,
    at: isoMoment(instantOf(line.at)),
    kind: line.kind,
    byName: line.byName,
    onBehalfOfName: line.onBehalfOfName,
    aboutName: line.aboutName,
    action: line.action,
    subject: line.subject,
    subjectId: line.subjectId,
    unitId: line.unitId,
    before: line.before === null ? null : shownFacts(line.before),
    after: line.after === null ? null : shownFacts(line.after),
    remark: line.remark,
    requestId: line.requestId,
  };
}
