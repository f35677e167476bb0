import { addDays } from '@rulleplan/domain/time';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMonday } from '../../features/approvals/api/get-monday';
import { MondayRound } from '../../features/approvals/components/monday-round';
import { WeekPicker } from '../../features/approvals/components/week-picker';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { useFormats } from '../../shared/formats';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** The Monday round: a unit's week by exception, and its closing. */
export function MondayPage() {
  const { t } = useTranslation('monday');
  const { dayRange } = useFormats();
  const { unitId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const week = search.get('week');
  const monday = useMonday(unitId, week);
  const { unit } = useUnitChoice();
  const seesPayroll = unit?.permissions.includes('see-payroll') === true;
  const round = monday.data;
  // The server chose the week; from now on it is this one, also after it is closed and another one is next.
  const chosenWeek = week === null && !monday.isFetching ? monday.data?.weekStart : undefined;
  useEffect(() => {
    if (chosenWeek !== undefined) setSearch({ week: chosenWeek }, { replace: true });
  }, [chosenWeek, setSearch]);
  return (
    <Page
      title={t('title')}
      {...(round && {
        subtitle: t('subtitle', {
          unit: round.unitName,
          week: round.isoWeek,
          days: dayRange(round.weekStart, addDays(round.weekStart, 6)),
        }),
        actions: <WeekPicker monday={round} onChange={(chosen) => setSearch({ week: chosen })} />,
      })}
    >
      <Loaded query={monday} lines={8}>
        {(data) => (
          <MondayRound
            key={`${data.unitId} ${data.weekStart}`}
            monday={data}
            payrollPath={
              seesPayroll
                ? paths.payroll(data.unitId, { from: data.weekStart, to: addDays(data.weekStart, 6) })
                : null
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
