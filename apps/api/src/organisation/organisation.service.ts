import { Injectable } from '@nestjs/common';
import { notFound } from '../shared/refused-error';
import { UnitRepository, type UnitFacts } from './unit.repository';

export { type UnitFacts } from './unit.repository';

/** The units of the municipality the work is done for. */
@Injectable()
export class OrganisationService {
  constructor(private readonly units: UnitRepository) {}

  async allUnits(): Promise<UnitFacts[]> {
    return this.units.all();
  }

  /** One unit; another municipality's is as unknown as none. */
  async unit(unitId: string): Promise<UnitFacts> {
    const unit = await this.units.find(unitId);
    if (unit === null) {
      throw notFound();
    }
    return unit;
  }

  /** The unit of that name, or null. */
  async unitNamed(name: string): Promise<UnitFacts | null> {
    return this.units.named(name);
  }

  async addUnit(unit: UnitFacts): Promise<void> {
    await this.units.add(unit);
  }
}
