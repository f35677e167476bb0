import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/components/page';

/** The own shifts, the balance, and what waits. */
export function MyRosterPage() {
  const { t } = useTranslation();
  return <Page title={t('pages.myRoster')}>{null}</Page>;
}
