import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, IntegerField, ObjectField } from '../../shared/fields';
import { PersonDetailResponse } from './person.response';

/** What the end of a job takes with it. */
@ApiSchema({ name: 'EndingEffect' })
export class EndingEffectResponse {
  @IntegerField({ description: 'Shifts after the last day that become open' })
  openedShifts: number;

  @IntegerField({ description: 'Open swaps of these shifts that lapse' })
  lapsedSwaps: number;

  @IntegerField({ description: 'Roles that end, because it is the last job' })
  endedRoles: number;

  @BooleanField({ description: 'The person has no other job after the last day, and no access' })
  endsAccess: boolean;
}

@ApiSchema({ name: 'EmploymentEnding' })
export class EmploymentEndingResponse extends EndingEffectResponse {
  @ObjectField(() => PersonDetailResponse)
  person: PersonDetailResponse;
}
