import { TextField } from '../../shared/fields';
import { EmailField } from '../../shared/email-field';
import { AddressField, PasswordField, SharedDeviceField } from './sign-in.request';

export class ResetRequest {
  @AddressField()
  email: string;
}

export function TokenField() {
  return TextField({ min: 1, max: 100, description: 'What stands behind # in the link' });
}

export class CheckLinkRequest {
  @TokenField()
  token: string;
}

export class UseLinkRequest {
  @TokenField()
  token: string;

  @PasswordField()
  password: string;

  @SharedDeviceField()
  sharedDevice?: boolean;
}

export class InvitationRequest {
  @EmailField({ optional: true, description: 'For somebody who has no address here yet' })
  email?: string;
}
