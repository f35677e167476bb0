import { Card } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useMyReaders } from '../../features/audit/api/get-my-readers';
import { OwnData } from '../../features/audit/components/own-data';
import { Readers } from '../../features/audit/components/readers';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** Who has looked at what is kept about me, and a copy of it. */
export function WhoSawMePage() {
  const { t } = useTranslation('whoSawMe');
  const readers = useMyReaders();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Card title={t('looksTitle')} titleHidden>
        <Loaded query={readers} lines={6}>
          {({ pages }) => (
            <Readers
              looks={pages.flatMap((page) => page.readers)}
              hasOlder={readers.hasNextPage}
              isFetchingOlder={readers.isFetchingNextPage}
              onOlder={() => void readers.fetchNextPage()}
            />
          )}
        </Loaded>
      </Card>
      <OwnData />
    </Page>
  );
}
