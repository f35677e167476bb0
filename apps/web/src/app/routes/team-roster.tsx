import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/components/page';

/** The unit's people and days. */
export function TeamRosterPage() {
  const { t } = useTranslation();
  return <Page title={t('pages.teamRoster')}>{null}</Page>;
}
