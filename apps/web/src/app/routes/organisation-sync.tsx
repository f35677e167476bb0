import { useTranslation } from 'react-i18next';
import { useSyncRuns } from '../../features/organisation/api/organisation-sync';
import { OrganisationSyncView } from '../../features/organisation/components/organisation-sync-view';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** The organisation as the municipality's own system has it: looked at, fetched, and every run kept. */
export function OrganisationSyncPage() {
  const { t } = useTranslation('organisationSync');
  const runs = useSyncRuns();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Loaded query={runs}>{(data) => <OrganisationSyncView data={data} />}</Loaded>
    </Page>
  );
}
