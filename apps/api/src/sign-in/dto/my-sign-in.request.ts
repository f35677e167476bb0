import { TextField } from '../../shared/fields';
import { PasswordField } from './sign-in.request';

/** The password again, before something that matters. */
export class PasswordAgainRequest {
  @PasswordField()
  password: string;
}

export class ChangePasswordRequest {
  @PasswordField()
  password: string;

  @PasswordField()
  newPassword: string;
}

export class ConfirmTotpRequest {
  @TextField({ min: 6, max: 10 })
  code: string;
}
