import { SearchField, Select } from '@rulleplan/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../shared/components/unit-select';
import type { UnitInTree } from '../../../shared/unit-tree';
import { endedChoices, type PeopleFilter } from '../api/get-people';
import './people-list.css';

export interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
  readonly units: readonly UnitInTree[];
}

// So long after the last letter the list is asked for: not once per letter.
const pauseMs = 250;

/** By name, by unit with those under it, and whether people who have left are shown. */
export function PeopleFilters({ filter, onChange, units }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => {
    if (typed === filter.search) return undefined;
    const timer = setTimeout(() => onChange({ ...filter, search: typed }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, filter, onChange]);
  return (
    <div className="people-filters">
      <SearchField label={t('search')} value={typed} onChange={setTyped} />
      <UnitSelect
        label={t('unit')}
        units={units}
        value={filter.unitId}
        without={t('allUnits')}
        onChange={(unitId) => onChange({ ...filter, search: typed, unitId })}
      />
      <Select
        label={t('ended.label')}
        options={endedChoices.map((id) => ({ id, label: t(`ended.${id}`) }))}
        value={filter.ended}
        onChange={(ended) => onChange({ ...filter, search: typed, ended })}
      />
    </div>
  );
}
