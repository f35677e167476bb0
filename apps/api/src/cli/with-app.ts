import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { readEnvironment } from '../shared/environment';
import { createLog, nestLog } from '../shared/log';

/** Does a command's work with the server's own services, without listening. */
export async function withApp<Result>(
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const log = createLog(readEnvironment().logLevel);
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: false,
    abortOnError: false,
  });
  app.useLogger(nestLog(log));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
