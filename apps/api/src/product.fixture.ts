import { randomUUID } from 'node:crypto';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { AppModule } from './app.module';
import { hashOf } from './shared/secret-token';
import { SessionService } from './identity/session.service';
import { Transaction } from './shared/transaction';

/** All services on a database of their own, without HTTP. */
export interface Product {
  readonly database: TestDatabase;
  service<Service>(type: Type<Service>): Service;
  /** Work in a transaction as somebody who has signed in. */
  as<Result>(personId: string, work: () => Promise<Result>): Promise<Result>;
  /** Work in a transaction as a command does it. */
  forMunicipality<Result>(municipalityId: string, work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Starts the product's services at a fixed moment; whoever acts needs an account. */
export async function startProduct({ now }: { readonly now: string }): Promise<Product> {
  const database = await createDatabase();
  process.env['DATABASE_URL'] = database.url;
  process.env['RULLEPLAN_NOW'] = now;
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  const transaction = app.get(Transaction);
  const cookies = new Map<string, string>();
  return {
    database,
    service: (type) => app.get(type),
    as: async (personId, work) => {
      const cookie = cookies.get(personId) ?? (await sessionFor(database, personId, now));
      cookies.set(personId, cookie);
      return transaction.run(async () => {
        await app.get(SessionService).resume(cookie);
        return work();
      });
    },
    forMunicipality: (municipalityId, work) =>
      transaction.run(async () => {
        await transaction.actFor(municipalityId);
        return work();
      }),
    close: () => end(app, database),
  };
}

async function sessionFor(database: TestDatabase, personId: string, now: string): Promise<string> {
  const token = randomUUID();
  await database.query(
    `INSERT INTO session (municipality_id, account_id, token_hash, created_at, last_seen_at, expires_at)
     SELECT municipality_id, id, $2, $3, $3, $3::timestamptz + interval '7 days'
       FROM account WHERE person_id = $1`,
    [personId, hashOf(token), now],
  );
  return `rulleplan_session=${token}`;
}

async function end(app: INestApplicationContext, database: TestDatabase): Promise<void> {
  await app.close();
  await database.drop();
}
