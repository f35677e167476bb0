import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCompetences } from '../../features/organisation/api/get-competences';
import { UnitCompetencesView } from '../../features/organisation/components/unit-competences';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** A unit's competences: who holds what, and what expires. */
export function CompetencesPage() {
  const { t } = useTranslation('people');
  const { unitId = '' } = useParams();
  const { unit } = useUnitChoice();
  const competences = useCompetences(unitId);
  return (
    <Page
      title={t('unitCompetences.title')}
      subtitle={t('unitCompetences.subtitle', { unit: competences.data?.unitName ?? unit?.name ?? '' })}
    >
      <Loaded query={competences} lines={8}>
        {(data) => <UnitCompetencesView key={data.unitId} data={data} personPath={paths.person} />}
      </Loaded>
    </Page>
  );
}
