import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { createEmptyDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { ChainVerificationService } from '../audit/chain-verification.service';
import { CheckpointMarks } from '../audit/checkpoint-file';
import { AuditService } from '../audit/audit.service';
import { Transaction } from '../shared/transaction';
import { createDataSource, dataSourceOptions } from './data-source';
import { migrations } from './migrations';

let database: TestDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.drop());

async function migrate(dataSource: DataSource): Promise<void> {
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

describe('a log from before there was a chain', () => {
  const municipalities = [randomUUID(), randomUUID()];

  it('becomes the beginning of the first lane of each municipality', async () => {
    const first = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name.endsWith('06')),
    );
    expect(first.length).toBeGreaterThan(3);
    await migrate(new DataSource({ ...dataSourceOptions(database.ownerUrl), migrations: [...first] }));
    for (const [index, id] of municipalities.entries()) {
      await database.query(`INSERT INTO municipality (id, name) VALUES ($1, $2)`, [id, `Kommune ${index}`]);
      await database.query(
        `INSERT INTO audit_entry (municipality_id, at, action, subject, subject_id, before, after, remark, request_id)
         SELECT $1, '2026-11-25T12:00:00.123456Z', 'week-closed', 'week', $1, NULL,
                jsonb_build_object('week', number, 'a', ARRAY[1.5, number]), 'æøå', 'a request'
           FROM generate_series(1, $2) AS number`,
        [id, index === 0 ? 2500 : 1],
      );
    }
    await migrate(createDataSource(database.ownerUrl));
    const lanes = await database.query(
      `SELECT municipality_id AS id, count(*)::int AS lanes, max(position)::int AS entries
         FROM audit_lane GROUP BY 1 ORDER BY 3 DESC`,
    );
    expect(lanes).toEqual([
      { id: municipalities[0], lanes: 16, entries: 2500 },
      { id: municipalities[1], lanes: 16, entries: 1 },
    ]);
  });

  it('verifies, and is written on', async () => {
    process.env['DATABASE_URL'] = database.url;
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
    const transaction = app.get(Transaction);
    try {
      for (const [index, id] of municipalities.entries()) {
        const verified = await transaction.run(async () => {
          await transaction.actFor(id);
          await app.get(AuditService).record({
            action: 'week-closed',
            subject: 'week',
            subjectId: id,
            unitId: null,
            before: null,
            after: null,
            remark: null,
          });
          return app.get(ChainVerificationService).verify(new CheckpointMarks([]));
        });
        expect(verified).toMatchObject({ faults: [], checkedEntries: index === 0 ? 2501 : 2 });
      }
    } finally {
      await app.close();
    }
  });
});
