import { roles, scopeOf, type Permission } from '@rulleplan/domain/identity';
import { Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../permission-topics';
import { ScopeMark } from './scope-mark';

/** The table itself, for a screen on which every role has room beside the others. */
export function PermissionMatrix({
  topic,
  permissions,
}: {
  readonly topic: Topic;
  readonly permissions: readonly Permission[];
}) {
  const { t } = useTranslation('access');
  const columns: readonly TableColumn<Permission>[] = [
    {
      id: 'permission',
      header: t('permission'),
      rowHeader: true,
      cell: (permission) => <span className="permissions__what">{t(`permissions.${permission}`)}</span>,
    },
    ...roles.map((role) => ({
      id: role,
      header: t(`rolesShort.${role}`),
      cell: (permission: Permission) => <ScopeMark scope={scopeOf(role, permission)} />,
    })),
  ];
  return (
    <Table
      caption={t('tableCaption', { topic: t(`topics.${topic}`) })}
      captionHidden
      columns={columns}
      rows={permissions}
      rowKey={(permission) => permission}
    />
  );
}
