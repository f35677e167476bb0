import type { Instant } from '@rulleplan/domain/time';
import { openSwapStates, swapStates, type SwapState } from '@rulleplan/domain/swaps';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Employment } from '../organisation/employment.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';
import { ShiftRow } from '../roster/shift.entity';

const quoted = (states: readonly SwapState[]) => states.map((state) => `'${state}'`).join(', ');

/** Somebody has yet to say yes. */
export const isOpenSwap = `state IN (${quoted(openSwapStates)})`;

/** Two shifts that are to change hands. A shift is offered, and asked for, in one open swap at most. */
@Entity('swap')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(
  () => Employment,
  ['municipalityId', 'proposerEmploymentId', 'proposerPersonId'],
  ['municipalityId', 'id', 'personId'],
  {
    name: 'swap_proposer_fkey',
  },
)
@ForeignKey(
  () => Employment,
  ['municipalityId', 'colleagueEmploymentId', 'colleaguePersonId'],
  ['municipalityId', 'id', 'personId'],
  {
    name: 'swap_colleague_fkey',
  },
)
@ForeignKey(() => ShiftRow, ['municipalityId', 'offeredShiftId'], ['municipalityId', 'id'])
@ForeignKey(() => ShiftRow, ['municipalityId', 'requestedShiftId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'decidedByPersonId'], ['municipalityId', 'id'])
@Unique(['municipalityId', 'id'])
@Check('swap_state', `state IN (${quoted(swapStates)})`)
@Check('swap_takes_effect', `takes_effect IN ('at-once', 'after-leader')`)
@Check('swap_two_shifts', `offered_shift_id <> requested_shift_id`)
@Check('swap_two_people', `proposer_person_id <> colleague_person_id`)
@Index('swap_open_offer', ['offeredShiftId'], { unique: true, where: isOpenSwap })
@Index('swap_open_request', ['requestedShiftId'], { unique: true, where: isOpenSwap })
@Index('swap_of_proposer', ['proposerPersonId', 'proposedAt'])
@Index('swap_of_colleague', ['colleaguePersonId', 'proposedAt'])
@Index('swap_of_unit', ['unitId', 'state'])
export class SwapRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  proposerEmploymentId: string;

  @Column('uuid')
  proposerPersonId: string;

  @Column('uuid')
  colleagueEmploymentId: string;

  @Column('uuid')
  colleaguePersonId: string;

  @Column('uuid')
  offeredShiftId: string;

  @Column('uuid')
  requestedShiftId: string;

  @Column('text', { default: 'proposed' })
  state: SwapState;

  /** What the agreements said when it was proposed. */
  @Column('text')
  takesEffect: 'at-once' | 'after-leader';

  /** What the proposer wrote, and why it was declined or rejected. */
  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column(instantColumn)
  proposedAt: Instant;

  @Column(instantColumn)
  lapsesAt: Instant;

  @Column({ ...instantColumn, nullable: true })
  acceptedAt: Instant | null;

  @Column({ ...instantColumn, nullable: true })
  decidedAt: Instant | null;

  @Column('uuid', { nullable: true })
  decidedByPersonId: string | null;

  /** Counts up with every step. */
  @Column('integer', { default: 1 })
  version: number;
}
