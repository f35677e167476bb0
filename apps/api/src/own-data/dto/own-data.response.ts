import { ApiSchema } from '@nestjs/swagger';
import { EmploymentBalanceResponse } from '../../roster/my-roster.service';
import { DataField, MomentField, ObjectField } from '../../shared/fields';

/** A row of what is stored, as it is stored: moments in UTC, lengths in minutes, ids as in the rest of the API. */
type StoredRow = Readonly<Record<string, unknown>>;

const most = { max: 1_000_000 };

/**
 * Everything Rulleplan holds about the person who asks (GDPR art. 15 and 20). What is another person's in it, such as
 * who a shift was swapped with, is there by name only.
 */
@ApiSchema({ name: 'OwnData' })
export class OwnDataResponse {
  @MomentField()
  madeAt: string;

  @DataField({ description: 'Name, municipality, and the address signed in with' })
  person: StoredRow;

  @DataField({ list: most, description: 'Jobs, past ones too: unit, hours, staff group, days, competences' })
  employments: StoredRow[];

  @DataField({ list: most, description: 'Roles somebody has given, ended ones too' })
  roles: StoredRow[];

  @DataField({ list: most, description: 'Sign-ins that are still open: when they began and were last used' })
  sessions: StoredRow[];

  @DataField({ list: most, description: 'Shifts held: unit, duty, from, to' })
  shifts: StoredRow[];

  @DataField({ list: most, description: 'Absences with their kind' })
  absences: StoredRow[];

  @DataField({ list: most, description: 'Swaps proposed or answered, with remarks and outcome' })
  swaps: StoredRow[];

  @ObjectField(() => EmploymentBalanceResponse, {
    list: most,
    description: 'The norm period of today in each job, and the next one',
  })
  balances: EmploymentBalanceResponse[];

  @DataField({ list: most, description: 'What payroll has been told: line, minutes, clause' })
  payrollEvents: StoredRow[];

  @DataField({ list: most, description: 'The log: what I did, what was done about me, and who looked' })
  log: StoredRow[];
}
