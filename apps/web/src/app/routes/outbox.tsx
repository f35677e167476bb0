import { Banner } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../../features/mail/api/get-outbox';
import { Outbox } from '../../features/mail/components/outbox';
import { useSignInOptions } from '../../features/session/api/get-sign-in-options';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** What was mailed; where no mail leaves the house it is read here. */
export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const outbox = useOutbox();
  const options = useSignInOptions().data;
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      {options?.mail === false && <Banner tone="info">{t('keptHere')}</Banner>}
      <Loaded query={outbox} lines={6}>
        {(mails) => <Outbox mails={mails} />}
      </Loaded>
    </Page>
  );
}
