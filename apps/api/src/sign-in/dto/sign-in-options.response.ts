import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, ObjectField, TextField } from '../../shared/fields';

@ApiSchema({ name: 'OpenIdConnectOption' })
export class OpenIdConnectOptionResponse {
  @TextField({ description: 'What the button calls it' })
  name: string;
}

/** What the page for signing in can offer here. */
@ApiSchema({ name: 'SignInOptions' })
export class SignInOptionsResponse {
  @BooleanField({ description: 'Browsers know passkeys by a name over https or localhost only' })
  passkeys: boolean;

  @BooleanField({ description: 'Whether mail leaves the house; without it an administrator reads it out' })
  mail: boolean;

  @ObjectField(() => OpenIdConnectOptionResponse, {
    nullable: true,
    description: 'The municipality’s own login: GET /api/oidc/sign-in',
  })
  openIdConnect: OpenIdConnectOptionResponse | null;
}
