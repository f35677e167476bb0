export {
  roleChanges,
  rolesFromClaims,
  type ClaimMapping,
  type Claims,
  type MappedRole,
  type RoleChanges,
} from './claim-mapping';
export {
  actsFor,
  givenRoles,
  mayDo,
  mayDoEverywhere,
  permissions,
  permissionsIn,
  roles,
  rolesOfEmployment,
  scopeOf,
  unitsWith,
  type GivenRole,
  type Grant,
  type HeldGrant,
  type Permission,
  type Role,
  type Scope,
} from './permissions';
export {
  judgePassword,
  longestPassword,
  shortestPassword,
  type PasswordOwner,
  type PasswordProblem,
  type PasswordRefusal,
} from './new-password';
export { type AccessRefusal } from './access-refusals';
export {
  addDeputy,
  endGrant,
  giveRole,
  grantStateOn,
  grantStates,
  isLastAdministrator,
  type Deputyship,
  type GrantSpan,
  type GrantState,
  type RoleGrant,
  type RoleToGive,
} from './role-decisions';
