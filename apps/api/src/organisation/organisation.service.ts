import { Injectable } from '@nestjs/common';
import { notFound, RefusedError } from '../shared/refused-error';
import { UnitRepository, type NewUnit, type UnitFacts } from './unit.repository';

export { type NewUnit, type UnitFacts } from './unit.repository';

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

  async addUnit(unit: NewUnit): Promise<void> {
    await this.units.add(unit);
  }

  /** From here on no other transaction changes the tree. */
  async lockTree(): Promise<void> {
    await this.units.lockTree();
  }

  /**
   * Writes a unit's name, place and last day. Refuses with `changed-meanwhile` when it is not in the version that was
   * read any more.
   */
  async changeUnit(unit: UnitFacts): Promise<UnitFacts> {
    if (!(await this.units.change(unit))) {
      const { version } = await this.unit(unit.id);
      throw new RefusedError({ refused: 'changed-meanwhile', currentVersion: version });
    }
    return this.unit(unit.id);
  }
}
