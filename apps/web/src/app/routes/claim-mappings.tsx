import { useTranslation } from 'react-i18next';
import { useClaimMappings } from '../../features/claim-mappings/api/claim-mappings';
import { AddMappingForm } from '../../features/claim-mappings/components/add-mapping-form';
import { MappingList } from '../../features/claim-mappings/components/mapping-list';
import { TryClaims } from '../../features/claim-mappings/components/try-claims';
import { useSignInOptions } from '../../features/session/api/get-sign-in-options';
import { Banner } from '@rulleplan/ui';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { useUnitChoice } from '../unit';

/** Which roles people get from the municipality's own login. */
export function ClaimMappingsPage() {
  const { t } = useTranslation('claimMappings');
  const { units } = useUnitChoice();
  const mappings = useClaimMappings();
  const options = useSignInOptions().data;
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      {options?.openIdConnect === null && <Banner tone="info">{t('notSetUp')}</Banner>}
      <Loaded query={mappings} lines={6}>
        {(known) => (
          <>
            <MappingList mappings={known} units={units} />
            <AddMappingForm units={units} />
            <TryClaims mappings={known} units={units} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
