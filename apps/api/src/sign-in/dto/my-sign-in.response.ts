import { ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';

@ApiSchema({ name: 'Passkey' })
export class PasskeyResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;

  @MomentField()
  createdAt: string;

  @MomentField({ nullable: true })
  lastUsedAt: string | null;
}

@ApiSchema({ name: 'MySignIn' })
export class MySignInResponse {
  @TextField()
  email: string;

  @BooleanField()
  hasPassword: boolean;

  @BooleanField({ description: 'Whether an authenticator app is in use' })
  totp: boolean;

  @ObjectField(() => PasskeyResponse, { list: { max: 100 } })
  passkeys: PasskeyResponse[];

  @IntegerField()
  recoveryCodesLeft: number;

  @BooleanField({ description: 'The role reaches far, and there is no second factor yet' })
  asksForSecondFactor: boolean;
}

@ApiSchema({ name: 'RecoveryCodes' })
export class RecoveryCodesResponse {
  @TextField({ list: { max: 10 }, description: 'Shown this once; empty when there are codes already' })
  recoveryCodes: string[];
}

@ApiSchema({ name: 'NewTotp' })
export class NewTotpResponse {
  @TextField({ description: 'To type into the app' })
  secret: string;

  @TextField({ description: 'To show as a QR code' })
  uri: string;
}
