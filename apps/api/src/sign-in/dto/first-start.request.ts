import { EmailField } from '../../shared/email-field';
import { TextField } from '../../shared/fields';
import { TokenField } from './sign-in-links.request';
import { PasswordField } from './sign-in.request';

export class FirstStartCheckRequest {
  @TokenField()
  token: string;
}

export class FirstStartRequest {
  @TokenField()
  token: string;

  @TextField({ min: 1, max: 120, description: 'Name of the municipality' })
  municipality: string;

  @TextField({ min: 1, max: 120, description: 'Name of the administrator' })
  name: string;

  @EmailField()
  email: string;

  @PasswordField()
  password: string;
}
