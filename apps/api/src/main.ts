import 'reflect-metadata';
import { createApp } from './app';
import { failureLine } from './shared/failure-line';
import { readEnvironment } from './shared/environment';
import { createLog, nestLog } from './shared/log';

/** Starts the server and says where it listens; what stops it is one line and a code that is not 0. */
async function start(): Promise<void> {
  const environment = readEnvironment();
  const log = createLog(environment.logLevel);
  const app = await createApp(environment, log);
  await app.listen(environment.port);
  app.useLogger(nestLog(log));
  log.info({ address: await app.getUrl() }, 'listening');
}

start().catch((error: unknown) => {
  process.stderr.write(`${failureLine(error)}\n`);
  process.exit(1);
});
