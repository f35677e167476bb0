import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { placeUnit } from '@rulleplan/domain/organisation';
import { dateOf } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { OrganisationService, type NewUnit, type UnitFacts } from '../organisation/organisation.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';

/** Units as the source says them. */
@Injectable()
export class SyncedUnitsService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Adds a unit; its id. */
  async add(unit: Omit<NewUnit, 'id'>): Promise<string> {
    await this.organisation.lockTree();
    await this.place(null, unit.parentId);
    const id = randomUUID();
    await this.organisation.addUnit({ ...unit, id });
    await this.record('unit-added', null, await this.organisation.unit(id));
    return id;
  }

  async rename(unitId: string, name: string): Promise<void> {
    await this.organisation.lockTree();
    const before = await this.organisation.unit(unitId);
    await this.record('unit-changed', before, await this.organisation.changeUnit({ ...before, name }));
  }

  async move(unitId: string, parentId: string | null): Promise<void> {
    await this.organisation.lockTree();
    await this.place(unitId, parentId);
    const before = await this.organisation.unit(unitId);
    await this.record('unit-changed', before, await this.organisation.changeUnit({ ...before, parentId }));
  }

  private async place(unitId: string | null, parentId: string | null): Promise<void> {
    const units = await this.organisation.allUnits();
    granted(placeUnit({ unitId, parentId, units, today: dateOf(this.clock.now()) }));
  }

  private async record(
    action: 'unit-added' | 'unit-changed',
    before: UnitFacts | null,
    after: UnitFacts,
  ): Promise<void> {
    const units = new Map((await this.organisation.allUnits()).map(({ id, name }) => [id, name]));
    const told = ({ name, parentId, agreementId }: UnitFacts) => ({
      name,
      parent: parentId === null ? null : (units.get(parentId) ?? null),
      agreement: agreementId,
    });
    await this.audit.record({
      action,
      subject: 'unit',
      subjectId: after.id,
      unitId: after.id,
      before: before === null ? null : told(before),
      after: told(after),
      remark: null,
    });
  }
}
