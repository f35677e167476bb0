import { ApiSchema } from '@nestjs/swagger';
import { retentionKinds, type RetentionKind, type RetentionRange } from '@rulleplan/domain/retention';
import { ChoiceField, DateField, IntegerField, ObjectField } from '../../shared/fields';

/** How long one kind of data is kept. */
@ApiSchema({ name: 'RetentionTime' })
export class RetentionTimeResponse {
  @ChoiceField(retentionKinds, 'RetentionKind')
  kind: RetentionKind;

  @IntegerField({ description: 'In the unit of the kind, after what makes it end' })
  keep: number;

  @ChoiceField(['years', 'days'], 'RetentionUnit')
  unit: RetentionRange['unit'];

  @IntegerField()
  least: number;

  @IntegerField()
  most: number;

  @IntegerField({ description: 'What holds where the municipality has set nothing' })
  usual: number;
}

@ApiSchema({ name: 'Retention' })
export class RetentionResponse {
  @ObjectField(() => RetentionTimeResponse, { list: { max: retentionKinds.length } })
  kinds: RetentionTimeResponse[];
}

@ApiSchema({ name: 'SetRetentionTime' })
export class SetRetentionTime {
  @ChoiceField(retentionKinds, 'RetentionKind')
  kind: RetentionKind;

  @IntegerField()
  keep: number;
}

/** Kinds that are left out stay as they are. */
@ApiSchema({ name: 'SetRetentionRequest' })
export class SetRetentionRequest {
  @ObjectField(() => SetRetentionTime, { list: { min: 1, max: retentionKinds.length } })
  kinds: SetRetentionTime[];
}

/** What of one kind has been kept long enough. */
@ApiSchema({ name: 'DueForErasing' })
export class DueOfKindResponse {
  @ChoiceField(retentionKinds, 'RetentionKind')
  kind: RetentionKind;

  @DateField({
    nullable: true,
    description: 'Everything before this day is due; null where each has a day of its own',
  })
  before: string | null;

  @IntegerField({ description: 'Rows that would go' })
  count: number;
}

@ApiSchema({ name: 'DueForErasingList' })
export class DueForErasingResponse {
  @ObjectField(() => DueOfKindResponse, { list: { max: retentionKinds.length } })
  kinds: DueOfKindResponse[];
}
