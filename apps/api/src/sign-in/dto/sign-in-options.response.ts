import { ApiSchema } from '@nestjs/swagger';
import { BooleanField } from '../../shared/fields';

/** What the page for signing in can offer here. */
@ApiSchema({ name: 'SignInOptions' })
export class SignInOptionsResponse {
  @BooleanField({ description: 'Browsers know passkeys by a name over https or localhost only' })
  passkeys: boolean;

  @BooleanField({ description: 'Whether mail leaves the house; without it an administrator reads it out' })
  mail: boolean;
}
