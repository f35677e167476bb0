import type { TeamShift } from '@rulleplan/api-client';
import { classNames, Icon } from '@rulleplan/ui';
import { dutyLook } from '../../../shared/duty-look';
import { useFormats } from '../../../shared/formats';
import type { SwapEmphasis } from '../swap-choice';
import { DutyMarks } from './duty-marks';
import { stopAttribute } from './use-grid-focus';
import './duty-chip.css';

export interface DutyChipProps {
  readonly shift: TeamShift;
  /** The whole of it in words, with whose it is and when. */
  readonly label: string;
  readonly column: number;
  readonly emphasis: SwapEmphasis;
  readonly onOpen: () => void;
}

/** A shift in a cell: drawing, code and hours; a press opens it. */
export function DutyChip({ shift, label, column, emphasis, onOpen }: DutyChipProps) {
  const { clockSpanShort } = useFormats();
  const look = dutyLook(shift);
  return (
    <button
      type="button"
      className={classNames(
        'duty-chip',
        `duty-chip--${look.name}`,
        emphasis !== null && `duty-chip--${emphasis}`,
      )}
      {...{ [stopAttribute]: column }}
      tabIndex={-1}
      aria-label={label}
      onClick={onOpen}
    >
      <span className="duty-chip__head">
        <Icon name={look.icon} size={13} />
        <span className="duty-chip__code">{shift.dutyTypeCode}</span>
        <DutyMarks shift={shift} />
      </span>
      <span className="duty-chip__hours">{clockSpanShort(shift.start, shift.end)}</span>
    </button>
  );
}
