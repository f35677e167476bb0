import type { RosterDay, RosterRow, TeamRoster, TeamShift } from '@rulleplan/api-client';
import { classNames } from '@rulleplan/ui';
import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import type { SwapEmphasis } from '../swap-choice';
import { cellsOf, rowsInOrder, shiftsByDate } from '../team-days';
import { TeamGridCell } from './team-grid-cell';
import { TeamGridHeader } from './team-grid-header';
import { stopAttribute, useGridFocus } from './use-grid-focus';
import './team-grid.css';

/** What a press on a shift does, and how it stands out; the row is null for an open shift. */
export interface ShiftChoice {
  readonly onOpen: (shift: TeamShift, row: RosterRow | null) => void;
  readonly emphasisOf: (shift: TeamShift, row: RosterRow | null) => SwapEmphasis;
}

export interface TeamGridProps extends ShiftChoice {
  readonly roster: TeamRoster;
}

/**
 * People by days as an ARIA grid of our own: one tab stop, arrow keys, Home, End, PageUp and PageDown inside, Enter
 * opens a shift. The header and the names stay in view.
 */
export function TeamGrid({ roster, onOpen, emphasisOf }: TeamGridProps) {
  const { t } = useTranslation('roster');
  const { dayMonth } = useFormats();
  const { ref, onKeyDown, onFocus } = useGridFocus();
  const { days } = roster;
  const isCompact = days.length > 14;
  const last = days.at(-1)?.date ?? roster.from;
  return (
    <div className="team-grid">
      <div
        ref={ref}
        role="grid"
        aria-label={t('team.grid', {
          unit: roster.unitName,
          from: dayMonth(roster.from),
          to: dayMonth(last),
        })}
        aria-rowcount={roster.rows.length + 1 + (roster.openShifts.length > 0 ? 1 : 0)}
        aria-colcount={days.length + 1}
        className={classNames('team-grid__table', isCompact && 'team-grid__table--compact')}
        style={{ '--days': days.length, '--day-width': isCompact ? '3.4rem' : '4.75rem' } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <TeamGridHeader days={days} isCompact={isCompact} />
        {roster.openShifts.length > 0 && (
          <OpenRow days={days} shifts={roster.openShifts} onOpen={onOpen} emphasisOf={emphasisOf} />
        )}
        {rowsInOrder(roster.rows).map((row) => (
          <PersonRow key={row.employmentId} row={row} days={days} onOpen={onOpen} emphasisOf={emphasisOf} />
        ))}
      </div>
    </div>
  );
}

interface PersonRowProps extends ShiftChoice {
  readonly row: RosterRow;
  readonly days: readonly RosterDay[];
}

const PersonRow = memo(function PersonRow({ row, days, onOpen, emphasisOf }: PersonRowProps) {
  const { t } = useTranslation('roster');
  const cells = cellsOf(row, days);
  return (
    <div role="row" className={row.isMe ? 'team-grid__row team-grid__row--me' : 'team-grid__row'}>
      <div role="rowheader" className="team-grid__name" {...{ [stopAttribute]: 0 }} tabIndex={-1}>
        <span className="team-grid__person">{row.personName}</span>
        {row.isMe && <span className="team-grid__me">{t('team.me')}</span>}
      </div>
      {days.map((day, index) => (
        <TeamGridCell
          key={day.date}
          day={day}
          column={index + 1}
          name={row.personName}
          row={row}
          shifts={cells[index]?.shifts ?? []}
          notAvailable={cells[index]?.notAvailable ?? false}
          onOpen={onOpen}
          emphasisOf={emphasisOf}
        />
      ))}
    </div>
  );
});

interface OpenRowProps extends ShiftChoice {
  readonly days: readonly RosterDay[];
  readonly shifts: readonly TeamShift[];
}

function OpenRow({ days, shifts, onOpen, emphasisOf }: OpenRowProps) {
  const { t } = useTranslation('roster');
  const byDate = shiftsByDate(shifts);
  return (
    <div role="row" className="team-grid__row team-grid__row--open">
      <div role="rowheader" className="team-grid__name" {...{ [stopAttribute]: 0 }} tabIndex={-1}>
        <span className="team-grid__person">{t('team.openShifts')}</span>
      </div>
      {days.map((day, index) => (
        <TeamGridCell
          key={day.date}
          day={day}
          column={index + 1}
          name={t('panel.open')}
          row={null}
          shifts={byDate.get(day.date) ?? []}
          notAvailable={false}
          onOpen={onOpen}
          emphasisOf={emphasisOf}
        />
      ))}
    </div>
  );
}
