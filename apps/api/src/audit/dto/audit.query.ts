import { auditKinds, auditSubjects, type AuditKind, type AuditSubject } from '@rulleplan/domain/audit';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, ValidateIf } from 'class-validator';
import { ChoiceField, DateField, UuidField } from '../../shared/fields';
import { LastDayField } from '../../shared/last-day-field';

/** Where a page goes on. */
export class CursorQuery {
  /** Where the page before ended. */
  @ApiProperty({ type: String, required: false })
  @ValidateIf((_, value) => value !== undefined)
  @Matches(/^\d{1,18}$/, { message: '$property must be the nextCursor of the page before' })
  cursor?: string;
}

export class AuditQuery extends CursorQuery {
  @UuidField({
    optional: true,
    description: 'Without it the whole municipality, with what belongs to no unit',
  })
  unitId?: string;

  @DateField()
  from: string;

  @LastDayField()
  to: string;

  @ChoiceField(auditSubjects, 'AuditSubject', { optional: true })
  subject?: AuditSubject;

  @UuidField({ optional: true })
  subjectId?: string;

  @ChoiceField(auditKinds, 'AuditKind', { optional: true })
  kind?: AuditKind;
}
