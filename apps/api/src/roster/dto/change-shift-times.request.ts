import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, IntegerField, ObjectField, TextField, WallTimeField } from '../../shared/fields';
import { FindingResponse } from '../../shared/finding.response';

export class ChangeShiftTimesRequest {
  @WallTimeField()
  start: string;

  @WallTimeField()
  end: string;

  @IntegerField({ min: 1, description: 'The version the change was thought out on' })
  version: number;

  @TextField({ optional: true, max: 500 })
  remark?: string;
}

@ApiSchema({ name: 'ChangeCheck' })
export class ChangeCheckResponse {
  @BooleanField()
  possible: boolean;

  @TextField({ nullable: true, description: 'The code it would be refused with' })
  refusal: string | null;

  @ObjectField(() => FindingResponse, {
    list: { max: 1000 },
    description: 'What it would cause or make worse',
  })
  findings: FindingResponse[];

  @IntegerField({
    nullable: true,
    description:
      'At the end of the norm period; null for an open shift, and for whoever does not see balances',
  })
  balanceBeforeMinutes: number | null;

  @IntegerField({ nullable: true })
  balanceAfterMinutes: number | null;
}
