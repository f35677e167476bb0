import { useTranslation } from 'react-i18next';
import { useChainState } from '../../features/audit/api/chain';
import { ChainState } from '../../features/audit/components/chain-state';
import { Verification } from '../../features/audit/components/verification';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** Whether the log is as it was written. */
export function LogVerificationPage() {
  const { t } = useTranslation('logVerification');
  const chain = useChainState();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Loaded query={chain}>{(state) => <ChainState chain={state} />}</Loaded>
      <Verification />
    </Page>
  );
}
