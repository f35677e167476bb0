import { OrganisationAndIdentity1764000000001 } from './1764000000001-organisation-and-identity';
import { PlansAndRosters1764000000002 } from './1764000000002-plans-and-rosters';
import { SwapsAndPayroll1764000000003 } from './1764000000003-swaps-and-payroll';
import { RolesAndOrganisation1764000000004 } from './1764000000004-roles-and-organisation';

/** Every migration, oldest first. One that has been released is never edited. */
export const migrations = [
  OrganisationAndIdentity1764000000001,
  PlansAndRosters1764000000002,
  SwapsAndPayroll1764000000003,
  RolesAndOrganisation1764000000004,
] as const;
