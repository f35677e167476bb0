import { ApiSchema } from '@nestjs/swagger';
import { catalogue } from '@rulleplan/domain/agreements';
import { ChoiceField, DateField, IntegerField, ObjectField, TextField, UuidField } from '../../shared/fields';

const agreementIds = catalogue.map(({ id }) => id);

@ApiSchema({ name: 'ImportFile' })
export class ImportFileRequest {
  @TextField({ min: 1, max: 255 })
  name: string;

  // Base64 of the two million bytes that the files may have together.
  @TextField({ max: 2_800_000, exact: true, description: 'The file as it is, byte for byte' })
  contentBase64: string;
}

@ApiSchema({ name: 'ImportRollOut' })
export class ImportRollOutRequest {
  @DateField({ description: 'A Monday' })
  from: string;

  @IntegerField({ min: 1, max: 53 })
  weeks: number;
}

@ApiSchema({ name: 'ImportRequest' })
export class ImportRequest {
  @UuidField({ nullable: true, optional: true, description: 'A unit that is there' })
  unitId?: string | null;

  @TextField({ nullable: true, optional: true, min: 1, max: 120, description: 'A unit to make' })
  newUnitName?: string | null;

  @TextField({ min: 1, max: 40 })
  staffGroup: string;

  @ChoiceField(agreementIds, 'AgreementId')
  agreementId: string;

  @ObjectField(() => ImportFileRequest, { list: { min: 1, max: 10 } })
  files: ImportFileRequest[];

  @ObjectField(() => ImportRollOutRequest, { nullable: true, optional: true })
  rollOut?: ImportRollOutRequest | null;
}
