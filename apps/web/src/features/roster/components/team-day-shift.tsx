import type { RosterRow, TeamShift } from '@rulleplan/api-client';
import { classNames, Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { dutyLook } from '../../../shared/duty-look';
import { useFormats } from '../../../shared/formats';
import { DutyMarks } from './duty-marks';
import { useDutyText } from './duty-text';
import type { ShiftChoice } from './team-grid';

export interface TeamDayShiftProps extends ShiftChoice {
  readonly shift: TeamShift;
  readonly row: RosterRow | null;
}

/** One person's shift as a line to press. */
export function TeamDayShift({ shift, row, onOpen, emphasisOf }: TeamDayShiftProps) {
  const { t } = useTranslation('roster');
  const { clockSpan } = useFormats();
  const dutyText = useDutyText();
  const look = dutyLook(shift);
  const emphasis = emphasisOf(shift, row);
  const name = row?.personName ?? t('panel.open');
  return (
    <button
      type="button"
      className={classNames(
        'team-day-shift',
        row?.isMe && 'team-day-shift--me',
        emphasis !== null && `team-day-shift--${emphasis}`,
      )}
      aria-label={`${name}, ${dutyText(shift)}`}
      onClick={() => onOpen(shift, row)}
    >
      <span className={`team-day-shift__band team-day-shift__band--${look.name}`}>
        <Icon name={look.icon} size={18} />
      </span>
      <span className="team-day-shift__text">
        <span className="team-day-shift__name">
          {name} {row?.isMe && <span className="team-grid__me">{t('team.me')}</span>}
        </span>
        <span className="team-day-shift__hours">
          {shift.dutyTypeName} {clockSpan(shift.start, shift.end)}
        </span>
      </span>
      <DutyMarks shift={shift} />
      <Icon name="chevron-right" size={18} />
    </button>
  );
}
