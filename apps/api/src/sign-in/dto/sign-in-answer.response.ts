import { ApiSchema } from '@nestjs/swagger';
import { SessionResponse } from '../../identity/session.service';
import { ChoiceField, ObjectField } from '../../shared/fields';
import { secondFactorMethods, type SecondFactorMethod } from '../second-factor-methods';

@ApiSchema({ name: 'AwaitedSecondFactor' })
export class AwaitedSecondFactorResponse {
  @ChoiceField(secondFactorMethods, 'SecondFactorMethod', { list: { max: 3 } })
  methods: SecondFactorMethod[];
}

/** Either a session, or the second factor that is still awaited. */
@ApiSchema({ name: 'SignInAnswer' })
export class SignInAnswerResponse {
  @ObjectField(() => SessionResponse, { nullable: true })
  session: SessionResponse | null;

  @ObjectField(() => AwaitedSecondFactorResponse, { nullable: true })
  secondFactor: AwaitedSecondFactorResponse | null;
}
