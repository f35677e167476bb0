import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, TextField, UuidField } from '../../shared/fields';

@ApiSchema({ name: 'ClaimMapping' })
export class ClaimMappingResponse {
  @UuidField()
  id: string;

  @TextField({ description: 'Name of the claim; nested ones with dots, such as realm_access.roles' })
  claim: string;

  @TextField({ description: 'The value that gives the role' })
  value: string;

  @ChoiceField(givenRoles, 'GivenRole')
  role: GivenRole;

  @UuidField({ nullable: true, description: 'With the units under it; null is the whole municipality' })
  unitId: string | null;
}
