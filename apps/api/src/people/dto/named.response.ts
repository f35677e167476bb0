import { ApiSchema } from '@nestjs/swagger';
import { TextField, UuidField } from '../../shared/fields';

@ApiSchema({ name: 'NamedPerson' })
export class NamedPersonResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;
}

@ApiSchema({ name: 'NamedUnit' })
export class NamedUnitResponse {
  @UuidField()
  id: string;

  @TextField()
  name: string;
}
