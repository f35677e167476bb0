import { useTranslation } from 'react-i18next';
import { useDueForErasing, useRetention } from '../../features/retention/api/retention';
import { RetentionForm } from '../../features/retention/components/retention-form';
import { Loaded } from '../../shared/components/loaded';
import { ProblemBanner } from '../../shared/components/problem-banner';
import { Page } from '../../shared/components/page';

/** How long data are kept, by kind. */
export function RetentionPage() {
  const { t } = useTranslation('retention');
  const retention = useRetention();
  const due = useDueForErasing();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      {due.isError && <ProblemBanner problem={due.error} onRetry={() => void due.refetch()} />}
      <Loaded query={retention} lines={8}>
        {({ kinds }) => (
          <RetentionForm times={kinds} due={due.data?.kinds ?? null} isCounting={due.isPending} />
        )}
      </Loaded>
    </Page>
  );
}
