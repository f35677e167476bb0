import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ledgerFile, usePayrollEvents } from '../../features/payroll/api/get-payroll-events';
import { Ledger } from '../../features/payroll/components/ledger';
import { LedgerFilters } from '../../features/payroll/components/ledger-filters';
import { monthOf } from '../../features/payroll/period';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { today } from '../../shared/formats';

/** The payroll ledger of a unit: filter, sums, lines that open, files to take along. */
export function PayrollPage() {
  const { t } = useTranslation('payroll');
  const { unitId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [employmentId, setEmploymentId] = useState<string | null>(null);
  const thisMonth = monthOf(today());
  const from = search.get('from') ?? thisMonth.from;
  const to = search.get('to') ?? thisMonth.to;
  const everybody = usePayrollEvents({ unitId, from, to, employmentId: null });
  const filter = { unitId, from, to, employmentId };
  const ledger = usePayrollEvents(filter);
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <LedgerFilters
        period={{ from, to }}
        onPeriod={(period) => setSearch({ from: period.from, to: period.to }, { replace: true })}
        events={everybody.data?.events ?? []}
        employmentId={employmentId}
        onEmployment={setEmploymentId}
      />
      {from <= to && (
        <Loaded query={ledger} lines={8}>
          {(data) => (
            <Ledger
              key={`${unitId} ${from} ${to}`}
              ledger={data}
              files={{ csv: ledgerFile('csv', filter), json: ledgerFile('json', filter) }}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
