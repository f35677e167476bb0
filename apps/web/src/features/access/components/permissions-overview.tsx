import { roles, scopeOf, type Role } from '@rulleplan/domain/identity';
import { Card, Facts, Select } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { permissionsAbout, topics } from '../permission-topics';
import { PermissionList } from './permission-list';
import { PermissionMatrix } from './permission-matrix';
import './permissions.css';

const allRoles = 'all';

/**
 * Every permission and role, straight from the domain's table. With a role chosen, only what that role may;
 * without room for nine roles beside each other, the same as a list.
 */
export function PermissionsOverview({ hasRoom }: { readonly hasRoom: boolean }) {
  const { t } = useTranslation('access');
  const [role, setRole] = useState<Role | null>(null);
  const scopes = ['own', 'unit', 'municipality'] as const;
  return (
    <div className="permissions">
      <Card title={t('reach')}>
        <Facts
          facts={scopes.map((scope) => ({ name: t(`scopes.${scope}`), value: t(`scopeSentences.${scope}`) }))}
        />
      </Card>
      <div className="permissions__filter">
        <Select
          label={t('role')}
          options={[
            { id: allRoles, label: t('allRoles') },
            ...roles.map((each) => ({ id: each, label: t(`roles.${each}`) })),
          ]}
          value={role ?? allRoles}
          onChange={(chosen) => setRole(chosen === allRoles ? null : chosen)}
        />
      </div>
      {role !== null && <p className="permissions__sentence">{t(`roleSentences.${role}`)}</p>}
      {topics.map((topic) => {
        const about = permissionsAbout(topic).filter((each) => role === null || scopeOf(role, each) !== null);
        if (about.length === 0) return null;
        return (
          <Card key={topic} title={t(`topics.${topic}`)}>
            {role === null && hasRoom ? (
              <PermissionMatrix topic={topic} permissions={about} />
            ) : (
              <PermissionList permissions={about} role={role} />
            )}
          </Card>
        );
      })}
      {role === null && (
        <Card title={t('role')}>
          <Facts
            facts={roles.map((each) => ({ name: t(`roles.${each}`), value: t(`roleSentences.${each}`) }))}
          />
        </Card>
      )}
    </div>
  );
}
