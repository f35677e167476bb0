import type { RosterDay, RosterRow, TeamShift } from '@rulleplan/api-client';
import { classNames } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { DutyChip } from './duty-chip';
import { useDutyText } from './duty-text';
import type { ShiftChoice } from './team-grid';
import { stopAttribute } from './use-grid-focus';

export interface TeamGridCellProps extends ShiftChoice {
  readonly day: RosterDay;
  readonly column: number;
  /** Whose cell it is, as it is read out. */
  readonly name: string;
  readonly row: RosterRow | null;
  readonly shifts: readonly TeamShift[];
  readonly notAvailable: boolean;
}

/** The classes that tell what kind of day it is. */
export function dayClasses(day: RosterDay): string {
  return classNames(
    day.weekday >= 6 && 'team-grid__cell--weekend',
    day.publicHoliday !== null && 'team-grid__cell--holiday',
    day.date === today() && 'team-grid__cell--today',
    day.weekday === 1 && 'team-grid__cell--monday',
  );
}

/** One person on one day: shifts to open, away, or off. */
export function TeamGridCell({
  day,
  column,
  name,
  row,
  shifts,
  notAvailable,
  onOpen,
  emphasisOf,
}: TeamGridCellProps) {
  const { t } = useTranslation('roster');
  const { longDate } = useFormats();
  const dutyText = useDutyText();
  const date = longDate(day.date);
  const className = classNames(
    'team-grid__cell',
    dayClasses(day),
    notAvailable && shifts.length === 0 && 'team-grid__cell--away',
  );
  if (shifts.length === 0) {
    const content = notAvailable ? t('team.notAvailable') : t('team.free');
    return (
      <div
        role="gridcell"
        className={className}
        {...{ [stopAttribute]: column }}
        tabIndex={-1}
        aria-label={t('team.cell', { name, date, content })}
      >
        {notAvailable && <span className="team-grid__away">{t('team.away')}</span>}
      </div>
    );
  }
  return (
    <div role="gridcell" className={className}>
      {shifts.map((shift) => (
        <DutyChip
          key={shift.id}
          shift={shift}
          column={column}
          label={t('team.cell', { name, date, content: dutyText(shift) })}
          emphasis={emphasisOf(shift, row)}
          onOpen={() => onOpen(shift, row)}
        />
      ))}
    </div>
  );
}
