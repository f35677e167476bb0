import type { Instant } from '@rulleplan/domain/time';
import { Column, PrimaryGeneratedColumn, type ColumnOptions } from 'typeorm';
import { instantOf, momentOf } from '../shared/clock';

/** What every row of a municipality carries: its own id and the municipality it may never leave. */
export abstract class TenantRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  municipalityId: string;
}

/** A moment in whole minutes. */
export const instantColumn: ColumnOptions = {
  type: 'timestamptz',
  transformer: {
    from: (moment: Date | null): Instant | null => (moment === null ? null : instantOf(moment)),
    to: (instant: unknown): unknown => (typeof instant === 'number' ? momentOf(instant) : instant),
  },
};
