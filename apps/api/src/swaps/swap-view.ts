import type { Swap } from '@rulleplan/domain/swaps';
import type { NamedShift } from './dto/swap-shift.response';

/** A stored swap with the names and shifts around it. */
export interface SwapView {
  readonly swap: Swap;
  readonly unitId: string;
  readonly proposerName: string;
  readonly colleagueName: string;
  readonly offered: NamedShift;
  readonly requested: NamedShift;
  readonly remark: string | null;
  readonly reason: string | null;
  readonly version: number;
}
