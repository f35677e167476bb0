import { ApiSchema } from '@nestjs/swagger';
import { permissions, roles, type Permission, type Role } from '@rulleplan/domain/identity';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  ObjectField,
  TextField,
  UuidField,
} from '../../shared/fields';

/** Somebody or something with a name. */
@ApiSchema({ name: 'Named' })
export class NamedResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;
}

@ApiSchema({ name: 'Grant' })
export class GrantResponse {
  @ChoiceField(roles, 'Role')
  role: Role;

  @UuidField({ nullable: true, description: 'Null reaches the whole municipality' })
  unitId: string | null;

  @UuidField({ nullable: true, description: 'Whose deputy this makes the person; null is the own role' })
  deputyForPersonId: string | null;
}

@ApiSchema({ name: 'SessionEmployment' })
export class SessionEmploymentResponse {
  @UuidField()
  id: string;

  @UuidField()
  unitId: string;

  @TextField()
  unitName: string;
}

@ApiSchema({ name: 'Session' })
export class SessionResponse {
  @ObjectField(() => NamedResponse)
  person: NamedResponse;

  @ObjectField(() => NamedResponse)
  municipality: NamedResponse;

  @ObjectField(() => GrantResponse, { list: { max: 1000 } })
  grants: GrantResponse[];

  @ObjectField(() => SessionEmploymentResponse, { list: { max: 100 } })
  employments: SessionEmploymentResponse[];

  @ChoiceField(permissions, 'Permission', { list: { max: 100 } })
  permissions: Permission[];

  @BooleanField({ description: 'Others use this device too' })
  sharedDevice: boolean;

  @IntegerField({ description: 'Unused for so long, it ends' })
  idleSeconds: number;
}
