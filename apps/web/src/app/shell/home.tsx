import { EmptyState } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Page } from '../../shared/components/page';
import { useVisiblePages } from './visible-pages';

/** The first page of work the person may see. */
export function Home() {
  const { t } = useTranslation();
  const first = useVisiblePages().find(({ group }) => group !== 'account');
  if (first) return <Navigate to={first.to} replace />;
  return (
    <Page title={t('noPages.title')}>
      <EmptyState icon="lock" title={t('noPages.title')}>
        {t('noPages.text')}
      </EmptyState>
    </Page>
  );
}
