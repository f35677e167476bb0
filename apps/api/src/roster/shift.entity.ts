import type { DutyKind } from '@rulleplan/domain/agreements';
import type { Instant } from '@rulleplan/domain/time';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm';
import { dutyKindCheck, DutyTypeRow } from '../base-plan/duty-type.entity';
import { instantColumn, TenantRow } from '../database/tenant-row.entity';
import { Employment } from '../organisation/employment.entity';
import { Unit } from '../organisation/unit.entity';
import { RosterPeriod } from './roster-period.entity';

/** What a leader's decision left on a shift. */
export type ShiftMark = 'changed' | 'rejected';

/**
 * A dated shift; open without a holder. The person stands beside the employment so that the database itself
 * keeps one person from being in two places, whatever the unit. The check waits for the end of a statement:
 * two people can exchange shifts of the same hours in one.
 */
@Entity('shift')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@ForeignKey(() => RosterPeriod, ['municipalityId', 'rosterPeriodId'], ['municipalityId', 'id'])
@ForeignKey(() => DutyTypeRow, ['municipalityId', 'dutyTypeId'], ['municipalityId', 'id'])
@ForeignKey(
  () => Employment,
  ['municipalityId', 'employmentId', 'personId'],
  ['municipalityId', 'id', 'personId'],
)
@Unique(['municipalityId', 'id'])
@Check('shift_span', `ends_at > starts_at AND ends_at <= starts_at + interval '48 hours'`)
@Check('shift_holder', `(employment_id IS NULL) = (person_id IS NULL)`)
@Check('shift_kind', dutyKindCheck)
@Check('shift_mark', `mark IN ('changed', 'rejected')`)
@Exclusion(
  'shift_person_in_one_place',
  `USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((person_id IS NOT NULL))`,
  { deferrable: 'INITIALLY IMMEDIATE' },
)
@Index('shift_of_unit', ['unitId', 'startsAt'])
@Index('shift_of_employment', ['employmentId', 'startsAt'])
@Index('shift_of_roster_period', ['rosterPeriodId'])
export class ShiftRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('uuid')
  rosterPeriodId: string;

  @Column('uuid', { nullable: true })
  employmentId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid')
  dutyTypeId: string;

  @Column(instantColumn)
  startsAt: Instant;

  @Column(instantColumn)
  endsAt: Instant;

  @Column('text')
  kind: DutyKind;

  @Column('text', { array: true, default: () => `'{}'` })
  requires: string[];

  @Column('text', { nullable: true })
  mark: ShiftMark | null;

  /** Counts up with every change. */
  @Column('integer', { default: 1 })
  version: number;
}
