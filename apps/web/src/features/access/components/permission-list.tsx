import { roles, scopeOf, type Permission, type Role } from '@rulleplan/domain/identity';
import { useTranslation } from 'react-i18next';
import { ScopeMark } from './scope-mark';

/** The same as the matrix, one permission under the other; of one role only, where one is chosen. */
export function PermissionList({
  permissions,
  role,
}: {
  readonly permissions: readonly Permission[];
  readonly role: Role | null;
}) {
  const { t } = useTranslation('access');
  return (
    <ul className="permissions__list">
      {permissions.map((permission) => (
        <li key={permission} className="permissions__line">
          <p className="permissions__what">{t(`permissions.${permission}`)}</p>
          {role === null ? (
            <ul className="permissions__holders">
              {roles
                .filter((each) => scopeOf(each, permission) !== null)
                .map((each) => (
                  <li key={each}>
                    {t(`roles.${each}`)} <ScopeMark scope={scopeOf(each, permission)} />
                  </li>
                ))}
            </ul>
          ) : (
            <ScopeMark scope={scopeOf(role, permission)} />
          )}
        </li>
      ))}
    </ul>
  );
}
