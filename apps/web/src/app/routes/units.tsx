import { mayDoEverywhere } from '@rulleplan/domain/identity';
import { Button, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOrganisation } from '../../features/organisation/api/get-organisation';
import { AddUnitDialog } from '../../features/organisation/components/add-unit-dialog';
import { UnitTree } from '../../features/organisation/components/unit-tree';
import { useSession } from '../../features/session/api/get-session';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';

/** The municipality's units as a tree. */
export function UnitsPage() {
  const { t } = useTranslation('units');
  const navigate = useNavigate();
  const organisation = useOrganisation();
  const grants = useSession().data?.grants ?? [];
  const mayBeTop = mayDoEverywhere(grants, 'manage-units');
  const parents = (organisation.data ?? []).filter(
    ({ permissions, closedOn }) => permissions.includes('manage-units') && closedOn === null,
  );
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      {...((mayBeTop || parents.length > 0) && {
        actions: (
          <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
            {t('add.button')}
          </Button>
        ),
      })}
    >
      <Loaded query={organisation} lines={8}>
        {(units) => <UnitTree units={units} unitPath={paths.unit} />}
      </Loaded>
      {adding && (
        <AddUnitDialog
          parents={parents}
          parentId={null}
          mayBeTop={mayBeTop}
          onClose={() => setAdding(false)}
          onAdded={({ id, name }) => {
            showToast({ text: t('add.done', { name }) });
            void navigate(paths.unit(id));
          }}
        />
      )}
    </Page>
  );
}
