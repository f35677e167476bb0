import type { MyRoster, MyShift } from '@rulleplan/api-client';
import { addDays } from '@rulleplan/domain/time';
import type { EventApi, EventInput } from '@fullcalendar/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { da } from '../../../i18n/da';
import { dutyLook } from '../../../shared/duty-look';
import { isKeyOf } from '../../../shared/is-key-of';

/** What the calendar carries along with an entry: a shift, or a whole day that is special. */
export interface Entry {
  readonly kind: 'shift' | 'public-holiday' | 'absence';
  readonly shift: MyShift | null;
}

/** Reads back what an entry carries. */
export function entryOf(event: EventApi): Entry {
  return event.extendedProps['entry'] as Entry;
}

/** Shifts, public holidays and absences as the calendar wants them. */
export function useCalendarEntries(roster: MyRoster): EventInput[] {
  const { t } = useTranslation('roster');
  return useMemo(() => {
    const wholeDay = (kind: Entry['kind'], title: string, from: string, to: string): EventInput => ({
      id: `${kind} ${from}`,
      title,
      start: from,
      end: addDays(to, 1),
      allDay: true,
      interactive: false,
      className: `my-calendar__entry my-calendar__entry--${kind}`,
      extendedProps: { entry: { kind, shift: null } satisfies Entry },
    });
    return [
      ...roster.publicHolidays.map(({ date, name }) => {
        const title = isKeyOf(da.roster.publicHolidays, name) ? t(`publicHolidays.${name}`) : name;
        return wholeDay('public-holiday', title, date, date);
      }),
      ...roster.absences.map(({ kind, from, to }) => {
        const title = isKeyOf(da.roster.absences, kind) ? t(`absences.${kind}`) : kind;
        return wholeDay('absence', title, from, to);
      }),
      ...roster.shifts.map((shift): EventInput => ({
        id: shift.id,
        title: shift.dutyTypeName,
        start: shift.start,
        end: shift.end,
        interactive: true,
        className: `my-calendar__entry my-calendar__entry--${dutyLook(shift).name}`,
        extendedProps: { entry: { kind: 'shift', shift } satisfies Entry },
      })),
    ];
  }, [roster, t]);
}
