import { ApiSchema } from '@nestjs/swagger';
import { MomentField, TextField } from '../../shared/fields';

@ApiSchema({ name: 'FirstStartLink' })
export class FirstStartLinkResponse {
  @TextField({
    nullable: true,
    description: 'The municipality that is there already and lacks an administrator',
  })
  municipality: string | null;

  @MomentField()
  expiresAt: string;
}
