import type { LocaleInput } from '@fullcalendar/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Every word the calendar says by itself, also to screen readers: its own Danish has none for those. */
export function useCalendarLocale(): LocaleInput {
  const { t, i18n } = useTranslation('roster');
  return useMemo(
    () => ({
      code: i18n.language === 'en' ? 'en-gb' : 'da',
      week: { dow: 1, doy: 4 },
      direction: 'ltr',
      prevText: t('calendar.previous'),
      nextText: t('calendar.next'),
      todayText: t('calendar.today'),
      monthText: t('calendar.month'),
      weekText: t('calendar.week'),
      weekTextLong: t('calendar.week'),
      weekTextShort: t('calendar.weekShort'),
      dayText: t('calendar.view'),
      listText: t('calendar.list'),
      allDayText: t('calendar.allDay'),
      moreLinkText: (count: number) => t('calendar.more', { count }),
      moreLinkHint: (count: number) => t('calendar.moreHint', { count }),
      noEventsText: t('calendar.empty'),
      closeHint: t('calendar.close'),
      eventsHint: t('calendar.events'),
      navLinkHint: '$0',
      todayHint: t('calendar.today'),
      prevHint: t('calendar.previous'),
      nextHint: t('calendar.next'),
      viewHint: '$0',
      viewChangeHint: t('calendar.view'),
    }),
    [t, i18n.language],
  );
}
