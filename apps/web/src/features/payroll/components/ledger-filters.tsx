import type { PayrollEvent } from '@rulleplan/api-client';
import { Banner, DateField, Select } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { lastMonths, monthOf, type Period } from '../period';
import './ledger-filters.css';

export interface LedgerFiltersProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  /** Everybody's in the period: who can be chosen. */
  readonly events: readonly PayrollEvent[];
  /** Null is everybody. */
  readonly employmentId: string | null;
  readonly onEmployment: (employmentId: string | null) => void;
}

const everybody = 'everybody';
const ownDates = 'own-dates';

/** Which part of the ledger: a whole month or any days, and everybody or one. */
export function LedgerFilters(props: LedgerFiltersProps) {
  const { t } = useTranslation('payroll');
  const { month } = useFormats();
  const { period, onPeriod, events, employmentId, onEmployment } = props;
  const months = lastMonths(today(), 13);
  const chosen = months.find(({ from, to }) => from === period.from && to === period.to);
  return (
    <div className="ledger-filters">
      <Select
        label={t('filters.period')}
        options={[
          ...months.map(({ from }) => ({ id: from, label: month(from) })),
          ...(chosen ? [] : [{ id: ownDates, label: t('filters.ownPeriod') }]),
        ]}
        value={chosen?.from ?? ownDates}
        onChange={(first) => {
          if (first !== ownDates) onPeriod(monthOf(first));
        }}
      />
      <DateField
        label={t('filters.from')}
        value={period.from}
        onChange={(from) => from !== null && onPeriod({ ...period, from })}
      />
      <DateField
        label={t('filters.to')}
        value={period.to}
        onChange={(to) => to !== null && onPeriod({ ...period, to })}
      />
      <Select
        label={t('filters.person')}
        options={[{ id: everybody, label: t('filters.everybody') }, ...peopleOf(events)]}
        value={employmentId ?? everybody}
        onChange={(id) => onEmployment(id === everybody ? null : id)}
      />
      {period.from > period.to && (
        <Banner tone="warning" announce>
          {t('filters.wrongOrder')}
        </Banner>
      )}
    </div>
  );
}

function peopleOf(events: readonly PayrollEvent[]) {
  const names = new Map(events.map(({ employmentId, personName }) => [employmentId, personName]));
  return [...names]
    .map(([id, label]) => ({ id, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'da'));
}
