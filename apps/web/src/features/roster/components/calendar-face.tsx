import type { MyRoster, MyShift } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import FullCalendar, {
  type CalendarRef,
  type DayCellInfo,
  type DayHeaderInfo,
  type EventDisplayInfo,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import listPlugin from '@fullcalendar/react/list';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { danishDateOf, useFormats } from '../../../shared/formats';
import { listWeeks, type CalendarView } from '../calendar-range';
import { entryOf, useCalendarEntries } from './calendar-entries';
import { CalendarEntry } from './calendar-entry';
import { useCalendarLocale } from './calendar-locale';
import './calendar-face.css';

const plugins = [dayGridPlugin, timeGridPlugin, listPlugin, classicTheme];
const views = { upcoming: { type: 'list', duration: { weeks: listWeeks } } };
const viewNames = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  list: 'upcoming',
} as const satisfies { readonly [view in CalendarView]: string };

const listDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;

export interface CalendarFaceProps {
  readonly view: CalendarView;
  /** A day of the period to show. */
  readonly date: CalendarDate;
  readonly roster: MyRoster;
  readonly isLoading: boolean;
  readonly onOpen: (shift: MyShift) => void;
}

/** The calendar itself; what is around it (period, view) is decided outside. */
export function CalendarFace({ view, date, roster, isLoading, onOpen }: CalendarFaceProps) {
  const { t } = useTranslation('roster');
  const calendar = useRef<CalendarRef>(null);
  const locale = useCalendarLocale();
  const { weekdayShort, dayOfMonth } = useFormats();
  const weekHeader = (day: Date) => `${weekdayShort(danishDateOf(day))} ${dayOfMonth(danishDateOf(day))}`;
  const entries = useCalendarEntries(roster);
  const first = useMemo(() => ({ view: viewNames[view], date }), []); // eslint-disable-line react-hooks/exhaustive-deps -- only the first view is given; later ones are asked for below
  useEffect(() => {
    calendar.current?.getApi().changeView(viewNames[view], date);
  }, [view, date]);

  return (
    <div className={`my-calendar my-calendar--${view}`} aria-busy={isLoading}>
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        views={views}
        initialView={first.view}
        initialDate={first.date}
        headerToolbar={false}
        locale={locale}
        timeZone="Europe/Copenhagen"
        firstDay={1}
        weekNumbers
        weekNumberCalculation="ISO"
        fixedWeekCount={false}
        height="auto"
        contentHeight="auto"
        // A night belongs to the day it begins: it is not drawn into the next one.
        nextDayThreshold="13:00:00"
        slotDuration="01:00:00"
        slotMinHeight={30}
        eventMinHeight={28}
        expandRows={false}
        dayMaxEvents={4}
        aspectRatio={2.3}
        dayHeaderContent={({ date: day, text }: DayHeaderInfo) => (view === 'week' ? weekHeader(day) : text)}
        dayCellClass={({ dow }: DayCellInfo) => (dow === 0 || dow === 6 ? 'my-calendar__weekend' : '')}
        listDayFormat={listDay}
        listDayAltFormat={false}
        listDayHeaderClass="my-calendar__list-day"
        listItemEventBeforeClass="my-calendar__dot"
        nowIndicator
        eventDisplay="block"
        events={entries}
        eventContent={(info: EventDisplayInfo) => <CalendarEntry info={info} view={view} />}
        eventClick={({ event }) => {
          const { shift } = entryOf(event);
          if (shift) onOpen(shift);
        }}
        noEventsContent={isLoading ? t('calendar.loading') : t('calendar.empty')}
      />
    </div>
  );
}
