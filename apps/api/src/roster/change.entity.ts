import type { Finding } from '@rulleplan/domain/agreements';
import type { ChangedShift } from '@rulleplan/domain/roster';
import type { CalendarDate, Instant } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Person } from '../organisation/person.entity';
import { Unit } from '../organisation/unit.entity';

/**
 * What changed a published roster, for the leader's Monday. Whoever changes a roster writes it here; the
 * decision on it belongs to approvals.
 */
@Entity('change')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'madeByPersonId'], ['municipalityId', 'id'])
@ForeignKey(() => Person, ['municipalityId', 'decidedByPersonId'], ['municipalityId', 'id'])
// By name: a swap is a later context than the roster.
@ForeignKey('SwapRow', ['municipalityId', 'swapId'], ['municipalityId', 'id'])
@Check('change_kind', `kind IN ('swap', 'times')`)
@Check('change_state', `state IN ('pending', 'approved', 'rejected')`)
@Check('change_decided', `(state = 'pending') = (decided_at IS NULL)`)
@Check('change_weeks', `cardinality(weeks) >= 1`)
@Index('change_of_unit', ['unitId', 'state'])
@Index('change_of_swap', ['swapId'], { unique: true, where: 'swap_id IS NOT NULL' })
export class ChangeRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: 'swap' | 'times';

  @Column('text', { default: 'pending' })
  state: 'pending' | 'approved' | 'rejected';

  /** The Monday of every week it touches, oldest first. */
  @Column('date', { array: true })
  weeks: CalendarDate[];

  /** Only of kind `swap`. */
  @Column('uuid', { nullable: true })
  swapId: string | null;

  /** False for a swap that waits for the leader: nothing has moved yet. */
  @Column('boolean', { default: true })
  applied: boolean;

  @Column('jsonb')
  shifts: ChangedShift[];

  /** What it caused or made worse when it was made. */
  @Column('jsonb', { default: () => `'[]'` })
  findings: Finding[];

  @Column('text', { nullable: true })
  remark: string | null;

  /** Why the leader said no. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column(instantColumn)
  madeAt: Instant;

  @Column('uuid', { nullable: true })
  madeByPersonId: string | null;

  @Column({ ...instantColumn, nullable: true })
  decidedAt: Instant | null;

  @Column('uuid', { nullable: true })
  decidedByPersonId: string | null;

  /** Counts up with every decision. */
  @Column('integer', { default: 1 })
  version: number;
}
