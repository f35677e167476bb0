import { Card } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { MyCalendar } from '../../features/roster/components/my-calendar';
import { Page } from '../../shared/components/page';

/** The own shifts, the balance, and what waits. */
export function MyRosterPage() {
  const { t } = useTranslation(['shell', 'roster']);
  return (
    <Page title={t('pages.myRoster')}>
      <Card title={t('roster:calendar.name')} titleHidden>
        <MyCalendar onOpen={() => undefined} />
      </Card>
    </Page>
  );
}
