import { TextField } from '../../shared/fields';

export class SignInRequest {
  @TextField({ min: 3, max: 254 })
  email: string;

  @TextField({ min: 1, max: 200, exact: true })
  password: string;
}
