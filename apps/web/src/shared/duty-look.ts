import type { TeamShift } from '@rulleplan/api-client';
import type { IconName } from '@rulleplan/ui';
import { bandIcons } from './components/shift-summary';

/** How a shift looks: by its band, and what is no ordinary duty apart from them. */
export interface DutyLook {
  readonly name: TeamShift['band'] | 'other';
  readonly icon: IconName;
}

const kindIcons = {
  'on-call-home': 'phone',
  'on-call-site': 'phone',
  meeting: 'people',
  course: 'flag',
} as const satisfies { readonly [kind in Exclude<TeamShift['kind'], 'duty'>]: IconName };

/** The drawing and the colour name of a shift; the colours are `--duty-<name>` in the tokens. */
export function dutyLook(shift: Pick<TeamShift, 'kind' | 'band'>): DutyLook {
  return shift.kind === 'duty'
    ? { name: shift.band, icon: bandIcons[shift.band] }
    : { name: 'other', icon: kindIcons[shift.kind] };
}
