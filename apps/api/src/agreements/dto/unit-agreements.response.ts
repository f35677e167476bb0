import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { numberNames, surenesses, type NumberName, type Sureness } from '@rulleplan/domain/agreements';
import { AuditLineResponse } from '../../audit/audit.service';
import { ChoiceField, DateField, ObjectField, TextField, UuidField } from '../../shared/fields';

const plainValue = { oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] };

@ApiSchema({ name: 'AgreementNumber' })
export class AgreementNumberResponse {
  @ChoiceField(numberNames, 'AgreementNumberName')
  name: NumberName;

  @ApiProperty({ ...plainValue, description: 'What holds; a supplement is its percentage' })
  value: number | string | boolean;

  @ApiProperty({ ...plainValue, description: 'What the national agreement says' })
  national: number | string | boolean;

  @TextField()
  clause: string;

  @TextField()
  source: string;

  @ChoiceField(surenesses, 'Sureness')
  sureness: Sureness;

  @UuidField({ nullable: true, description: 'The local agreement that decides it' })
  overriddenBy: string | null;
}

@ApiSchema({ name: 'LocalAgreementSpan' })
export class LocalAgreementSpanResponse {
  @UuidField()
  id: string;

  @DateField({ nullable: true })
  validFrom: string | null;

  @DateField({ nullable: true, description: 'The last day, with it' })
  validTo: string | null;

  @ObjectField(() => AuditLineResponse, { list: { max: 200 }, description: 'From the log, newest first' })
  history: AuditLineResponse[];
}

@ApiSchema({ name: 'GroupAgreement' })
export class GroupAgreementResponse {
  @TextField()
  staffGroup: string;

  @TextField()
  agreementId: string;

  @TextField()
  agreementName: string;

  @DateField({ description: 'The version of the national agreement that holds' })
  version: string;

  @ObjectField(() => AgreementNumberResponse, { list: { max: 100 } })
  numbers: AgreementNumberResponse[];

  @ObjectField(() => LocalAgreementSpanResponse, { list: { max: 1000 } })
  locals: LocalAgreementSpanResponse[];
}

@ApiSchema({ name: 'UnitAgreements' })
export class UnitAgreementsResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @DateField({ description: 'The day asked about' })
  on: string;

  @ObjectField(() => GroupAgreementResponse, { list: { max: 100 } })
  groups: GroupAgreementResponse[];
}

export class UnitAgreementsQuery {
  @DateField({ optional: true, description: 'Today when left out' })
  on?: string;
}
