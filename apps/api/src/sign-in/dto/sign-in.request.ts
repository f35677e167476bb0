import { BooleanField, TextField } from '../../shared/fields';

/** The longest password there is; more would only be work for the server. */
const longest = 200;

/** An address to sign in with, whatever it looks like: the answer to a wrong one is always the same. */
export function AddressField() {
  return TextField({ min: 3, max: 254 });
}

export function PasswordField() {
  return TextField({ min: 1, max: longest, exact: true });
}

/** A device that others use too: the session is short, and nothing stays in the browser. */
export function SharedDeviceField() {
  return BooleanField({ optional: true, description: 'Others use this device too: a short session' });
}

export class SignInRequest {
  @AddressField()
  email: string;

  @PasswordField()
  password: string;

  @SharedDeviceField()
  sharedDevice?: boolean;
}

export class SecondFactorRequest {
  @TextField({ min: 6, max: 40, description: 'Of the authenticator app, or a recovery code' })
  code: string;
}

export class PasskeyChallengeRequest {
  @SharedDeviceField()
  sharedDevice?: boolean;
}
