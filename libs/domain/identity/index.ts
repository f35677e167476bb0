export {
  mayDo,
  permissions,
  permissionsIn,
  roles,
  scopeOf,
  type Grant,
  type Permission,
  type Role,
  type Scope,
} from './permissions';
