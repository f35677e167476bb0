import type { AgreementOverride } from '@rulleplan/domain/agreements';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.entity';
import { Unit } from '../organisation/unit.entity';

/** A unit's overrides of the agreement for one group of staff. */
@Entity('local_agreement')
@ForeignKey(() => Unit, ['municipalityId', 'unitId'], ['municipalityId', 'id'])
@Index('local_agreement_of_unit', ['unitId', 'staffGroup'])
@Check('local_agreement_span', `valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from`)
export class LocalAgreementRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  staffGroup: string;

  @Column('date', { nullable: true })
  validFrom: CalendarDate | null;

  @Column('date', { nullable: true })
  validTo: CalendarDate | null;

  @Column('jsonb')
  override: AgreementOverride;
}
