import { ApiSchema } from '@nestjs/swagger';
import {
  givenRoles,
  grantStateOn,
  grantStates,
  type GivenRole,
  type GrantState,
} from '@rulleplan/domain/identity';
import { isoMoment, type CalendarDate } from '@rulleplan/domain/time';
import type { StoredGrant } from '../../identity/role-grants.service';
import {
  BooleanField,
  ChoiceField,
  DateField,
  MomentField,
  ObjectField,
  UuidField,
} from '../../shared/fields';
import { NamedPersonResponse, NamedUnitResponse } from './named.response';

const grantSources = ['given', 'openid-connect'] as const;

/** A role somebody holds, will hold or held. */
@ApiSchema({ name: 'RoleGrant' })
export class RoleGrantResponse {
  @UuidField()
  id: string;

  @ObjectField(() => NamedPersonResponse)
  person: NamedPersonResponse;

  @ChoiceField(givenRoles, 'GivenRole')
  role: GivenRole;

  @ObjectField(() => NamedUnitResponse, { nullable: true, description: 'Null is the whole municipality' })
  unit: NamedUnitResponse | null;

  @DateField()
  validFrom: CalendarDate;

  @DateField({ nullable: true, description: 'The last day, with it' })
  validTo: CalendarDate | null;

  @ObjectField(() => NamedPersonResponse, {
    nullable: true,
    description: 'Whose deputy this makes the person',
  })
  deputyFor: NamedPersonResponse | null;

  @ChoiceField(grantSources, 'GrantSource')
  source: (typeof grantSources)[number];

  @ObjectField(() => NamedPersonResponse, { nullable: true, description: 'Null is the system itself' })
  givenBy: NamedPersonResponse | null;

  @MomentField({ nullable: true })
  endedAt: string | null;

  @ChoiceField(grantStates, 'GrantState')
  state: GrantState;

  @BooleanField()
  mayEnd: boolean;
}

@ApiSchema({ name: 'RoleGrantPage' })
export class RoleGrantPageResponse {
  @ObjectField(() => RoleGrantResponse, { list: { max: 100 } })
  grants: RoleGrantResponse[];

  @UuidField({ nullable: true, description: 'Goes on after this page; null when it was the last' })
  nextCursor: string | null;
}

/** A role as it travels. */
export function roleGrantResponse(
  grant: StoredGrant,
  today: CalendarDate,
  mayEnd: boolean,
): RoleGrantResponse {
  const { id, personId, personName, role, unitId, validFrom, validTo, source, givenBy } = grant;
  const { deputyForPersonId, endedAt } = grant;
  return {
    id,
    person: { id: personId, name: personName },
    role,
    unit: unitId === null ? null : { id: unitId, name: grant.unitName ?? '' },
    validFrom,
    validTo,
    deputyFor: deputyForPersonId === null ? null : { id: deputyForPersonId, name: grant.deputyForName ?? '' },
    source,
    givenBy: givenBy === null ? null : { ...givenBy },
    endedAt: endedAt === null ? null : isoMoment(endedAt),
    state: grantStateOn(grant, today),
    mayEnd,
  };
}
