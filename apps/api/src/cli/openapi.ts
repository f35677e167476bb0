import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { describeApi } from '../shared/open-api';

/** Writes what the API looks like, without a database and without listening. */
export async function openapi([file = 'apps/api/openapi.json']: readonly string[]): Promise<number> {
  const app = await NestFactory.create(AppModule, { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  await writeFile(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
  return 0;
}
