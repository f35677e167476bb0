import type { RosterDay } from '@rulleplan/api-client';
import { classNames, Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { DayCover, useCoverText } from './day-cover';
import { dayClasses } from './team-grid-cell';
import { stopAttribute } from './use-grid-focus';

export interface TeamGridHeaderProps {
  readonly days: readonly RosterDay[];
  /** Narrow columns: dates as short as they can be. */
  readonly isCompact: boolean;
}

/** The days with week, date, public holiday and cover; each can be stood on and is read out whole. */
export function TeamGridHeader({ days, isCompact }: TeamGridHeaderProps) {
  const { t } = useTranslation('roster');
  return (
    <div role="row" className="team-grid__row team-grid__row--header">
      <div
        role="columnheader"
        className="team-grid__name team-grid__corner"
        {...{ [stopAttribute]: 0 }}
        tabIndex={-1}
      >
        {t('team.people')}
      </div>
      {days.map((day, index) => (
        <DayHeader key={day.date} day={day} column={index + 1} isCompact={isCompact} />
      ))}
    </div>
  );
}

interface DayHeaderProps {
  readonly day: RosterDay;
  readonly column: number;
  readonly isCompact: boolean;
}

function DayHeader({ day, column, isCompact }: DayHeaderProps) {
  const { t } = useTranslation('roster');
  const { longDate, weekdayShort, dayOfMonth, dayMonthShort, dayMonthNumeric } = useFormats();
  const coverText = useCoverText();
  const holiday = day.publicHoliday === null ? null : t(`publicHolidays.${day.publicHoliday}`);
  const label = [
    longDate(day.date),
    t('team.weekOf', { week: day.isoWeek }),
    holiday,
    day.locked && t('marks.locked'),
    coverText(day),
  ]
    .filter(Boolean)
    .join(', ');
  const namesMonth = column === 1 || day.date.endsWith('-01');
  const withMonth = isCompact ? dayMonthNumeric : dayMonthShort;
  return (
    <div
      role="columnheader"
      aria-label={label}
      className={classNames('team-grid__cell', 'team-grid__day', dayClasses(day))}
      {...{ [stopAttribute]: column }}
      tabIndex={-1}
    >
      <span className="team-grid__week">
        {day.weekday === 1 && t('team.weekOf', { week: day.isoWeek })}
        {day.locked && <Icon name="lock" size={12} />}
      </span>
      <span className="team-grid__weekday">{weekdayShort(day.date)}</span>
      <span className="team-grid__date">{(namesMonth ? withMonth : dayOfMonth)(day.date)}</span>
      {holiday !== null && <span className="team-grid__holiday">{holiday}</span>}
      <DayCover day={day} />
    </div>
  );
}
