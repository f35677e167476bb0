import { Segments } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFairness } from '../../features/roster/api/get-fairness';
import { FairnessTable } from '../../features/roster/components/fairness-table';
import { fairnessSpans, weeksOf, type FairnessSpan } from '../../features/roster/fairness-span';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { today } from '../../shared/formats';

/** How a unit shares what weighs: weekends, evenings, nights, public holidays. */
export function FairnessPage() {
  const { t } = useTranslation('fairness');
  const { unitId = '' } = useParams();
  const [span, setSpan] = useState<FairnessSpan>('past-12');
  const fairness = useFairness(unitId, weeksOf(span, today()));
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <div>
        <Segments
          label={t('span')}
          options={fairnessSpans.map((id) => ({ id, label: t(`spans.${id}`) }))}
          value={span}
          onChange={setSpan}
        />
      </div>
      <Loaded query={fairness} lines={10}>
        {(data) => <FairnessTable fairness={data} />}
      </Loaded>
    </Page>
  );
}
