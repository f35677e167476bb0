import { EmptyState, LinkButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        icon="flag"
        title={t('notFound.title')}
        actions={<LinkButton href={paths.home()}>{t('notFound.home')}</LinkButton>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}
