import { TextField } from '../../shared/fields';
import { EmailField, PasswordField, SharedDeviceField } from './sign-in.request';

export class ResetRequest {
  @EmailField()
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
  @TextField({ min: 3, max: 254, optional: true, description: 'For somebody who has no address here yet' })
  email?: string;
}
