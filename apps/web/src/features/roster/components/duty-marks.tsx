import type { TeamShift } from '@rulleplan/api-client';
import { Icon, type IconName } from '@rulleplan/ui';

const markIcons = { changed: 'pencil', rejected: 'stop' } as const satisfies Record<string, IconName>;

/** Small drawings for what is special about a shift; the words are in `useDutyText`. */
export function DutyMarks({ shift }: { readonly shift: Pick<TeamShift, 'swapPending' | 'mark'> }) {
  if (!shift.swapPending && shift.mark === null) return null;
  return (
    <span className="duty-marks">
      {shift.swapPending && <Icon name="swap" size={12} />}
      {shift.mark !== null && <Icon name={markIcons[shift.mark]} size={12} />}
    </span>
  );
}
