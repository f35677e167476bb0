import type { MyRoster, MyShift } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Skeleton } from '@rulleplan/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { today } from '../../../shared/formats';
import { useIsPhone } from '../../../shared/use-is-phone';
import { useMyRoster } from '../api/get-my-roster';
import { calendarRange, calendarStep, type CalendarView } from '../calendar-range';
import { CalendarToolbar } from './calendar-toolbar';

// The calendar is the heaviest part of all: the rest of the page does not wait for it.
const CalendarFace = lazy(async () => ({ default: (await import('./calendar-face')).CalendarFace }));

const noRoster: MyRoster = { from: '', to: '', shifts: [], publicHolidays: [], absences: [] };

/** The own shifts by month, week or as a list; on a phone a list to begin with. */
export function MyCalendar({ onOpen }: { readonly onOpen: (shift: MyShift) => void }) {
  const { t } = useTranslation('roster');
  const [view, setView] = useState<CalendarView>(useIsPhone() ? 'list' : 'month');
  const [date, setDate] = useState<CalendarDate>(today);
  const range = calendarRange(view, date);
  const roster = useMyRoster(range.shownFrom, range.shownTo);
  return (
    <>
      <CalendarToolbar
        view={view}
        range={range}
        onView={setView}
        onStep={(direction) => setDate(calendarStep(view, date, direction))}
        onToday={() => setDate(today())}
      />
      {roster.isError && <ProblemBanner problem={roster.error} onRetry={() => void roster.refetch()} />}
      <Suspense fallback={<Skeleton label={t('calendar.loading')} lines={8} />}>
        <CalendarFace
          view={view}
          date={range.from}
          roster={roster.data ?? noRoster}
          isLoading={roster.isPending || roster.isPlaceholderData}
          onOpen={onOpen}
        />
      </Suspense>
    </>
  );
}
