import { ApiSchema } from '@nestjs/swagger';
import { IntegerField, ObjectField, TextField, UuidField } from '../../shared/fields';

/** A change, and the version the leader looked at. */
@ApiSchema({ name: 'ChangeChoice' })
export class ChangeChoiceRequest {
  @UuidField()
  id: string;

  @IntegerField({ min: 1 })
  version: number;
}

@ApiSchema({ name: 'ApproveChangesRequest' })
export class ApproveChangesRequest {
  @ObjectField(() => ChangeChoiceRequest, { list: { min: 1, max: 500 } })
  changes: ChangeChoiceRequest[];
}

@ApiSchema({ name: 'RejectChangeRequest' })
export class RejectChangeRequest {
  @TextField({ min: 1, max: 500 })
  reason: string;

  @IntegerField({ min: 1 })
  version: number;
}

@ApiSchema({ name: 'ReopenChangeRequest' })
export class ReopenChangeRequest {
  @IntegerField({ min: 1 })
  version: number;
}
