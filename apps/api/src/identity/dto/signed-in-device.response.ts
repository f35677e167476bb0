import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, MomentField, TextField, UuidField } from '../../shared/fields';

/** A browser that is signed in. */
@ApiSchema({ name: 'SignedInDevice' })
export class SignedInDeviceResponse {
  @UuidField()
  id: string;

  @TextField({ description: 'Such as Firefox, Windows; empty when the browser does not say' })
  device: string;

  @BooleanField()
  sharedDevice: boolean;

  @MomentField()
  createdAt: string;

  @MomentField()
  lastSeenAt: string;

  @BooleanField({ description: 'The one that asks' })
  current: boolean;
}
