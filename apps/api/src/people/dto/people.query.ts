import { ChoiceField, TextField, UuidField } from '../../shared/fields';

const endedChoices = ['without', 'with', 'only'] as const;

export class PeopleQuery {
  @UuidField({
    optional: true,
    description: 'Who works, or worked, in the unit or one under it, or serves them',
  })
  unitId?: string;

  @TextField({ optional: true, max: 120, description: 'Part of a name' })
  search?: string;

  @ChoiceField(endedChoices, 'EndedPeople', {
    optional: true,
    description: 'Whether people whose every job has ended are listed; without when nothing is said',
  })
  ended?: (typeof endedChoices)[number];

  @UuidField({ optional: true, description: 'Where the page before ended' })
  cursor?: string;
}

export class GrantsQuery {
  @UuidField({ optional: true, description: 'Roles that reach the unit; all that may be seen without one' })
  unitId?: string;

  @ChoiceField(endedChoices, 'EndedPeople', { optional: true })
  ended?: (typeof endedChoices)[number];

  @UuidField({ optional: true, description: 'Where the page before ended' })
  cursor?: string;
}
