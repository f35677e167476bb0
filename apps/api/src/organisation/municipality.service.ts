import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MunicipalityRepository, type MunicipalityFacts } from './municipality.repository';

export { type MunicipalityFacts } from './municipality.repository';

/** The municipalities of this installation; for commands and jobs, which belong to none until they choose. */
@Injectable()
export class MunicipalityService {
  constructor(private readonly municipalities: MunicipalityRepository) {}

  /** All of them; the work is done for none of them afterwards. */
  async all(): Promise<readonly MunicipalityFacts[]> {
    return this.municipalities.all();
  }

  /** A new one; from here on the work is done for it. */
  async add(name: string): Promise<MunicipalityFacts> {
    const municipality = { id: randomUUID(), name };
    await this.municipalities.add(municipality);
    return municipality;
  }
}
