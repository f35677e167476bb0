import { ChoiceField, TextField } from '../../shared/fields';

export class OpenIdSignInQuery {
  @TextField({ optional: true, max: 500, description: 'The page to come back to, a path such as /my-roster' })
  returnTo?: string;

  @ChoiceField(['true', 'false'], 'SharedDevice', {
    optional: true,
    description: 'On a device that many use: the provider asks again who it is, and the session is short',
  })
  sharedDevice?: 'true' | 'false';
}
