import type { TeamRoster } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { classNames, Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { dutyLook } from '../../../shared/duty-look';
import { today, useFormats } from '../../../shared/formats';
import { missingOn } from '../team-days';

export interface DayStripProps {
  readonly roster: TeamRoster;
  readonly chosen: CalendarDate;
  readonly onChoose: (date: CalendarDate) => void;
}

/** The days of the roster, a week a row, to choose from; the own shifts and what is short show on them. */
export function DayStrip({ roster, chosen, onChoose }: DayStripProps) {
  const { t } = useTranslation('roster');
  const { longDate, weekdayShort, dayOfMonth } = useFormats();
  const mine = roster.rows.filter(({ isMe }) => isMe).flatMap(({ shifts }) => shifts);
  return (
    <div className="day-strip" role="group" aria-label={t('team.days')}>
      {roster.days.map((day) => {
        const own = mine.find(({ date }) => date === day.date);
        const missing = missingOn(day) ?? 0;
        const label = [
          longDate(day.date),
          own && `${t('panel.mine')}: ${own.dutyTypeName}`,
          missing > 0 && t('team.coverMissing', { count: missing }),
        ];
        return (
          <button
            key={day.date}
            type="button"
            className={classNames('day-strip__day', day.date === today() && 'day-strip__day--today')}
            aria-pressed={day.date === chosen}
            aria-label={label.filter(Boolean).join(', ')}
            onClick={() => onChoose(day.date)}
          >
            <span className="day-strip__weekday">{weekdayShort(day.date).slice(0, 2)}</span>
            <span className="day-strip__date">{dayOfMonth(day.date)}</span>
            <span className="day-strip__signs">
              {own && <Icon name={dutyLook(own).icon} size={13} />}
              {missing > 0 && <Icon name="warning" size={13} />}
            </span>
          </button>
        );
      })}
    </div>
  );
}
