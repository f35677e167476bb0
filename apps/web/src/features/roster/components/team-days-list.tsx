import type { RosterDay, TeamRoster } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Badge } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { missingOn, shiftsOn } from '../team-days';
import { DayStrip } from './day-strip';
import { TeamDayShift } from './team-day-shift';
import type { ShiftChoice } from './team-grid';
import { useCoverText } from './day-cover';
import './team-days-list.css';

export interface TeamDaysListProps extends ShiftChoice {
  readonly roster: TeamRoster;
}

/** The grid's twin for small screens: one day at a time, everybody at work in order of time. */
export function TeamDaysList({ roster, onOpen, emphasisOf }: TeamDaysListProps) {
  const { t } = useTranslation('roster');
  const [chosen, setChosen] = useState<CalendarDate>(today);
  // Another period was asked for: its first day, or today when it lies in it.
  const day =
    roster.days.find(({ date }) => date === chosen) ??
    roster.days.find(({ date }) => date === today()) ??
    roster.days[0];
  if (!day) return null;
  const atWork = shiftsOn(roster, day.date);
  const away = roster.rows.filter(({ notAvailable }) =>
    notAvailable.some(({ from, to }) => from <= day.date && day.date <= to),
  );
  return (
    <div className="team-days">
      <DayStrip roster={roster} chosen={day.date} onChoose={setChosen} />
      <DayHeading day={day} />
      {atWork.length === 0 ? (
        <p>{t('team.nobody')}</p>
      ) : (
        <ul className="team-days__shifts">
          {atWork.map(({ shift, row }) => (
            <li key={shift.id}>
              <TeamDayShift shift={shift} row={row} onOpen={onOpen} emphasisOf={emphasisOf} />
            </li>
          ))}
        </ul>
      )}
      {away.length > 0 && (
        <section className="team-days__away">
          <h3>{t('team.absentToday')}</h3>
          <p>{away.map(({ personName }) => personName).join(', ')}</p>
        </section>
      )}
    </div>
  );
}

function DayHeading({ day }: { readonly day: RosterDay }) {
  const { t } = useTranslation('roster');
  const { longDate } = useFormats();
  const coverText = useCoverText();
  const missing = missingOn(day);
  return (
    <header className="team-days__heading">
      <h2>{longDate(day.date)}</h2>
      <p className="team-days__about">
        {t('team.weekOf', { week: day.isoWeek })}
        {day.publicHoliday !== null && <Badge icon="flag">{t(`publicHolidays.${day.publicHoliday}`)}</Badge>}
        {missing !== null &&
          (missing > 0 ? (
            <Badge tone="danger" icon="warning">
              {t('team.coverMissing', { count: missing })}
            </Badge>
          ) : (
            <Badge tone="success">{t('team.coverFull')}</Badge>
          ))}
      </p>
      {missing !== 0 && <p className="team-days__cover">{coverText(day)}</p>}
    </header>
  );
}
