import { Injectable } from '@nestjs/common';
import { Transaction } from '../shared/transaction';

/** A tenant. */
export interface MunicipalityFacts {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class MunicipalityRepository {
  constructor(private readonly transaction: Transaction) {}

  async all(): Promise<MunicipalityFacts[]> {
    await this.transaction.forInstallation();
    return this.transaction.rows<MunicipalityFacts>(`SELECT id, name FROM municipality ORDER BY name, id`);
  }

  async add({ id, name }: MunicipalityFacts): Promise<void> {
    await this.transaction.actFor(id);
    await this.transaction.rows(`INSERT INTO municipality (id, name) VALUES ($1, $2)`, [id, name]);
  }
}
