import { mayDoEverywhere } from '@rulleplan/domain/identity';
import { addDays } from '@rulleplan/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAuditTrail, type TrailFilter } from '../../features/audit/api/get-audit-trail';
import { Trail } from '../../features/audit/components/trail';
import { TrailFilters } from '../../features/audit/components/trail-filters';
import { useSession } from '../../features/session/api/get-session';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { today } from '../../shared/formats';
import { useUnitChoice } from '../unit';

const daysAtFirst = 30;

/** The audit trail of a unit, or of the whole municipality where that may be read. */
export function AuditTrailPage() {
  const { t } = useTranslation('auditTrail');
  const { unitId = '' } = useParams();
  const { units } = useUnitChoice();
  const grants = useSession().data?.grants ?? [];
  const [chosen, setChosen] = useState<Omit<TrailFilter, 'unitId'> & { readonly inAll: boolean }>(() => ({
    from: addDays(today(), -daysAtFirst),
    to: today(),
    subject: null,
    kind: null,
    subjectId: null,
    inAll: false,
  }));
  const { inAll, ...rest } = chosen;
  const filter: TrailFilter = { ...rest, unitId: inAll ? null : unitId };
  const trail = useAuditTrail(filter);
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <TrailFilters
        filter={filter}
        unit={units.find(({ id }) => id === unitId) ?? null}
        mayReadAll={mayDoEverywhere(grants, 'see-audit')}
        onChange={({ unitId: where, ...changed }) => setChosen({ ...changed, inAll: where === null })}
      />
      {filter.from <= filter.to && (
        <Loaded query={trail} lines={8}>
          {({ pages }) => (
            <Trail
              entries={pages.flatMap(({ entries }) => entries)}
              hasOlder={trail.hasNextPage}
              isFetchingOlder={trail.isFetchingNextPage}
              onOlder={() => void trail.fetchNextPage()}
              onOnly={
                filter.subjectId === null ? (subjectId) => setChosen({ ...chosen, subjectId }) : undefined
              }
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
