import { ApiSchema } from '@nestjs/swagger';
import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import { ChoiceField, TextField, UuidField } from '../../shared/fields';

@ApiSchema({ name: 'AddClaimMappingRequest' })
export class AddClaimMappingRequest {
  @TextField({ min: 1, max: 200 })
  claim: string;

  @TextField({ min: 1, max: 500 })
  value: string;

  @ChoiceField(givenRoles, 'GivenRole')
  role: GivenRole;

  @UuidField({ nullable: true })
  unitId: string | null;
}
