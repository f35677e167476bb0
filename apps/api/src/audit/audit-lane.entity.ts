import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Municipality } from '../organisation/municipality.entity';

/** Where one of a municipality's chains ends. Whoever writes an entry holds this row until the transaction ends. */
@Entity('audit_lane')
@ForeignKey(() => Municipality, ['municipalityId'], ['id'])
@Check('audit_lane_place', `lane >= 1 AND lane <= 16 AND "position" >= 0`)
export class AuditLaneRow {
  @PrimaryColumn('uuid')
  municipalityId: string;

  @PrimaryColumn('smallint')
  lane: number;

  /** Of the last entry; 0 is a lane without one. */
  @Column('bigint')
  position: string;

  /** Of the last entry. */
  @Column('bytea')
  hash: Buffer;

  /** Keyed digest of this row: an end that was moved by hand does not bear it. */
  @Column('bytea')
  seal: Buffer;
}
