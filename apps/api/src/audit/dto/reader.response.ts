import { ApiSchema } from '@nestjs/swagger';
import { auditReadActions, type AuditReadAction } from '@rulleplan/domain/audit';
import { roles, type Role } from '@rulleplan/domain/identity';
import { isoMoment } from '@rulleplan/domain/time';
import { instantOf } from '../../shared/clock';
import { ChoiceField, MomentField, ObjectField, TextField } from '../../shared/fields';
import type { ReaderLine } from '../audit.repository';

/** One look at my data. */
@ApiSchema({ name: 'DataReader' })
export class DataReaderResponse {
  @MomentField()
  at: string;

  @TextField({ nullable: true, description: 'Null is the system itself' })
  byName: string | null;

  @ChoiceField(roles, 'Role', { nullable: true, description: 'The role that allowed it' })
  role: Role | null;

  @TextField({ nullable: true, description: 'The leader whose deputy it was' })
  onBehalfOfName: string | null;

  @ChoiceField(auditReadActions, 'AuditReadAction')
  action: AuditReadAction;

  @TextField({ nullable: true })
  unitName: string | null;
}

@ApiSchema({ name: 'DataReaderPage' })
export class DataReaderPageResponse {
  @ObjectField(() => DataReaderResponse, { list: { max: 100 } })
  readers: DataReaderResponse[];

  @TextField({ nullable: true })
  nextCursor: string | null;
}

export function dataReaderResponse(line: ReaderLine): DataReaderResponse {
  const role = roles.find((each) => each === line.after?.['as']);
  return {
    at: isoMoment(instantOf(line.at)),
    byName: line.byName,
    role: role ?? null,
    onBehalfOfName: line.onBehalfOfName,
    action: line.action,
    unitName: line.unitName,
  };
}
