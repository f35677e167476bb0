import { EmptyState } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUnitAgreements } from '../../features/agreements/api/get-unit-agreements';
import { GroupAgreementCard } from '../../features/agreements/components/group-agreement';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** What a unit works under: the national agreement, and what it has agreed on its own. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements');
  const { unitId = '' } = useParams();
  const agreements = useUnitAgreements(unitId);
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Loaded query={agreements} lines={10}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState icon="info" title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          ) : (
            groups.map((group) => <GroupAgreementCard key={group.staffGroup} group={group} />)
          )
        }
      </Loaded>
    </Page>
  );
}
