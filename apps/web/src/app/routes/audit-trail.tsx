import { addDays } from '@rulleplan/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAuditTrail, type TrailFilter } from '../../features/audit/api/get-audit-trail';
import { Trail } from '../../features/audit/components/trail';
import { TrailFilters } from '../../features/audit/components/trail-filters';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { today } from '../../shared/formats';

const daysAtFirst = 30;

/** The audit trail of a unit. */
export function AuditTrailPage() {
  const { t } = useTranslation('auditTrail');
  const { unitId = '' } = useParams();
  const [chosen, setChosen] = useState<Omit<TrailFilter, 'unitId'>>(() => ({
    from: addDays(today(), -daysAtFirst),
    to: today(),
    subject: null,
  }));
  const filter = { ...chosen, unitId };
  const trail = useAuditTrail(filter);
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <TrailFilters filter={filter} onChange={setChosen} />
      {filter.from <= filter.to && (
        <Loaded query={trail} lines={8}>
          {({ pages }) => (
            <Trail
              entries={pages.flatMap(({ entries }) => entries)}
              hasOlder={trail.hasNextPage}
              isFetchingOlder={trail.isFetchingNextPage}
              onOlder={() => void trail.fetchNextPage()}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
