import { auditKinds, auditSubjects } from '@rulleplan/domain/audit';
import { Banner, Button, DateField, Select } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import type { TrailFilter } from '../api/get-audit-trail';
import './trail-filters.css';

export interface TrailFiltersProps {
  readonly filter: TrailFilter;
  /** Units the log may be read in, and whether it may be read in all at once. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly mayReadAll: boolean;
  readonly onChange: (filter: TrailFilter) => void;
}

const everything = 'everything';

/** Which days, where, and about what. */
export function TrailFilters({ filter, unit, mayReadAll, onChange }: TrailFiltersProps) {
  const { t } = useTranslation('auditTrail');
  const kinds = [everything, ...auditKinds] as const;
  const places = ['unit', everything] as const;
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
      <Select
        label={t('filters.kind')}
        options={kinds.map((id) => ({
          id,
          label: id === everything ? t('filters.everything') : t(`kinds.${id}`),
        }))}
        value={filter.kind ?? everything}
        onChange={(kind) => onChange({ ...filter, kind: kind === everything ? null : kind })}
      />
      {mayReadAll && unit && (
        <Select
          label={t('filters.where')}
          options={places.map((id) => ({ id, label: id === 'unit' ? unit.name : t('filters.municipality') }))}
          value={filter.unitId === null ? everything : 'unit'}
          onChange={(place) => onChange({ ...filter, unitId: place === 'unit' ? unit.id : null })}
        />
      )}
      {filter.subjectId !== null && (
        <Button icon="cross" onPress={() => onChange({ ...filter, subjectId: null })}>
          {t('filters.notOnlyOne')}
        </Button>
      )}
      {filter.from > filter.to && (
        <Banner tone="warning" announce>
          {t('filters.wrongOrder')}
        </Banner>
      )}
    </div>
  );
}
