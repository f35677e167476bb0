import { auditSubjects } from '@rulleplan/domain/audit';
import { Banner, DateField, Select } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import type { TrailFilter } from '../api/get-audit-trail';
import './trail-filters.css';

export interface TrailFiltersProps {
  readonly filter: TrailFilter;
  readonly onChange: (filter: TrailFilter) => void;
}

const everything = 'everything';

/** Which days, and about what. */
export function TrailFilters({ filter, onChange }: TrailFiltersProps) {
  const { t } = useTranslation('auditTrail');
  const subjects = [everything, ...auditSubjects] as const;
  return (
    <div className="trail-filters">
      <DateField
        label={t('filters.from')}
        value={filter.from}
        onChange={(from) => from !== null && onChange({ ...filter, from })}
      />
      <DateField
        label={t('filters.to')}
        value={filter.to}
        onChange={(to) => to !== null && onChange({ ...filter, to })}
      />
      <Select
        label={t('filters.subject')}
        options={subjects.map((id) => ({
          id,
          label: id === everything ? t('filters.everything') : t(`subjects.${id}`),
        }))}
        value={filter.subject ?? everything}
        onChange={(subject) => onChange({ ...filter, subject: subject === everything ? null : subject })}
      />
      {filter.from > filter.to && (
        <Banner tone="warning" announce>
          {t('filters.wrongOrder')}
        </Banner>
      )}
    </div>
  );
}
