import { NestFactory } from '@nestjs/core';
import { MunicipalityService } from '../organisation/municipality.service';
import { ErasingModule } from '../retention/erasing.module';
import { ErasingService } from '../retention/erasing.service';
import { RetentionService } from '../retention/retention.service';
import { Transaction } from '../shared/transaction';
import { withApp } from './with-app';

const badInput = 2;
const usage = `Usage:
  rulleplan retention due      what has been kept long enough, by kind
  rulleplan retention erase    erase it; needs DATABASE_OWNER_URL`;

/** Says what is due in every municipality, or erases it. */
export async function retentionCommand([verb, ...more]: readonly string[]): Promise<number> {
  if (more.length === 0 && verb === 'due') return sayDue();
  if (more.length === 0 && verb === 'erase') return erase();
  process.stderr.write(`${usage}\n`);
  return badInput;
}

async function sayDue(): Promise<number> {
  return withApp(async (app) => {
    const transaction = app.get(Transaction);
    const municipalities = await transaction.run(() => app.get(MunicipalityService).all());
    for (const { id, name } of municipalities) {
      const { kinds } = await transaction.run(async () => {
        await transaction.actFor(id);
        return app.get(RetentionService).due();
      });
      say(name, kinds);
    }
    return 0;
  });
}

async function erase(): Promise<number> {
  const app = await NestFactory.createApplicationContext(ErasingModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    const municipalities = await app
      .get(Transaction)
      .run(() => app.get(MunicipalityService, { strict: false }).all());
    for (const { id, name } of municipalities) {
      say(name, await app.get(ErasingService, { strict: false }).erase(id));
    }
    return 0;
  } finally {
    await app.close();
  }
}

function say(name: string, kinds: readonly { readonly kind: string; readonly count: number }[]): void {
  process.stdout.write(`${name}: ${kinds.map(({ kind, count }) => `${kind} ${count}`).join(', ')}\n`);
}
