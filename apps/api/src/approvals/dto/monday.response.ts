import { ApiSchema } from '@nestjs/swagger';
import { closingBlocks, type ClosingBlock } from '@rulleplan/domain/approvals';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';
import { ChangeResponse } from './change.response';

@ApiSchema({ name: 'MondayWeek' })
export class MondayWeekResponse {
  @DateField()
  weekStart: string;

  @IntegerField()
  isoWeek: number;

  @IntegerField()
  undecided: number;

  @BooleanField()
  closed: boolean;
}

@ApiSchema({ name: 'Monday' })
export class MondayResponse {
  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;

  @DateField()
  weekStart: string;

  @IntegerField()
  isoWeek: number;

  @MomentField({ nullable: true })
  closedAt: string | null;

  @TextField({ nullable: true })
  closedByName: string | null;

  @BooleanField()
  canClose: boolean;

  @ChoiceField(closingBlocks, 'ClosingBlock', { nullable: true })
  blockedBy: ClosingBlock | null;

  @ObjectField(() => ChangeResponse, { list: { max: 10_000 } })
  changes: ChangeResponse[];

  @ObjectField(() => MondayWeekResponse, { list: { max: 520 }, description: 'Weeks to go to, oldest first' })
  weeks: MondayWeekResponse[];
}
