import { scopeOf } from '@rulleplan/domain/identity';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../features/session/api/get-session';
import { ImportForm } from '../../features/imports/components/import-form';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** People, duty types and base plan from spreadsheets, with a look at the effect before anything is saved. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { units } = useUnitChoice();
  const grants = useSession().data?.grants ?? [];
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <ImportForm
        units={units}
        mayMakeUnits={grants.some(({ role, unitId }) => unitId === null && scopeOf(role, 'import') !== null)}
        rosterPath={(unitId) => paths.teamRoster(unitId)}
      />
    </Page>
  );
}
