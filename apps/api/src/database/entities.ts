import { AbsenceRow } from '../absence/absence.entity';
import { LocalAgreementRow } from '../agreements/local-agreement.entity';
import { AuditEntryRow } from '../audit/audit-entry.entity';
import { BasePlanDayRow } from '../base-plan/base-plan-day.entity';
import { BasePlanLineRow } from '../base-plan/base-plan-line.entity';
import { BasePlanRow } from '../base-plan/base-plan.entity';
import { DutyTypeRow } from '../base-plan/duty-type.entity';
import { Account } from '../identity/account.entity';
import { RoleGrant } from '../identity/role-grant.entity';
import { Session } from '../identity/session.entity';
import { EmploymentCompetence } from '../organisation/employment-competence.entity';
import { EmploymentUnit } from '../organisation/employment-unit.entity';
import { Employment } from '../organisation/employment.entity';
import { Municipality } from '../organisation/municipality.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';
import { PayrollEventRow } from '../payroll/payroll-event.entity';
import { ChangeRow } from '../roster/change.entity';
import { ClosedWeekRow } from '../roster/closed-week.entity';
import { RosterPeriod } from '../roster/roster-period.entity';
import { ShiftRow } from '../roster/shift.entity';
import { SwapRow } from '../swaps/swap.entity';

/** Every table there is; none is found by its file name. */
export const entities = [
  Municipality,
  Unit,
  Person,
  Employment,
  EmploymentCompetence,
  EmploymentUnit,
  Account,
  Session,
  RoleGrant,
  AuditEntryRow,
  LocalAgreementRow,
  DutyTypeRow,
  BasePlanRow,
  BasePlanLineRow,
  BasePlanDayRow,
  RosterPeriod,
  ShiftRow,
  ChangeRow,
  ClosedWeekRow,
  AbsenceRow,
  SwapRow,
  PayrollEventRow,
] as const;
