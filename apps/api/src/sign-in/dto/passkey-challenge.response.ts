import { ApiSchema } from '@nestjs/swagger';
import { DataField } from '../../shared/fields';

@ApiSchema({ name: 'PasskeyChallenge' })
export class PasskeyChallengeResponse {
  @DataField({ description: 'For navigator.credentials, as JSON' })
  options: Record<string, unknown>;
}
