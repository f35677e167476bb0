import type { EmploymentBalance } from '@rulleplan/api-client';
import { isoWeekOf } from '@rulleplan/domain/time';
import { Facts, Table } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

/** The same as the chart, in figures: how the balance is made, and week by week. */
export function BalanceNumbers({ balance }: { readonly balance: EmploymentBalance }) {
  const { t } = useTranslation('balance');
  const { signedDuration, duration, dayMonthShort } = useFormats();
  return (
    <div className="balance-numbers">
      <h3>{t('made')}</h3>
      <Facts
        facts={[
          { name: t('opening'), value: signedDuration(balance.openingBalanceMinutes) },
          { name: t('planned'), value: duration(balance.plannedMinutes) },
          { name: t('credited'), value: duration(balance.creditedMinutes) },
          { name: t('norm'), value: `−${duration(balance.normMinutes)}` },
          { name: t('sum'), value: <strong>{signedDuration(balance.balanceMinutes)}</strong> },
        ]}
      />
      {balance.publicHolidayMinutes > 0 && (
        <p>{t('publicHolidays', { minutes: duration(balance.publicHolidayMinutes) })}</p>
      )}
      <Table
        caption={t('table')}
        rows={balance.curve}
        rowKey={({ weekStart }) => weekStart}
        columns={[
          {
            id: 'week',
            header: t('week'),
            rowHeader: true,
            cell: ({ weekStart }) => `${isoWeekOf(weekStart).week} · ${dayMonthShort(weekStart)}`,
          },
          {
            id: 'balance',
            header: t('weekBalance'),
            numeric: true,
            cell: ({ balanceMinutes }) => signedDuration(balanceMinutes),
          },
        ]}
      />
    </div>
  );
}
