import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, MomentField, TextField } from '../../shared/fields';
import { linkKinds, type LinkKind } from '../sign-in-link';

/** Whom a link is for. */
@ApiSchema({ name: 'SignInLink' })
export class SignInLinkResponse {
  @ChoiceField(linkKinds, 'SignInLinkKind')
  kind: LinkKind;

  @TextField()
  personName: string;

  @TextField()
  email: string;

  @TextField()
  municipalityName: string;

  @MomentField()
  expiresAt: string;
}

@ApiSchema({ name: 'Invitation' })
export class InvitationResponse {
  @TextField()
  email: string;

  @MomentField()
  expiresAt: string;
}
