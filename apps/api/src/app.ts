import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { AppModule, WorkingAppModule } from './app.module';
import type { Environment } from './shared/environment';
import { harden } from './shared/hardening';
import { requestLog } from './shared/log';
import { serveApiDescription } from './shared/open-api';
import { RefusalFilter } from './shared/refusal.filter';
import { shapePipe } from './shared/shape.pipe';
import { serveWeb } from './shared/web-files';

/** The server, ready to listen. */
export async function createApp(environment: Environment, log: Logger): Promise<NestExpressApplication> {
  const module = environment.worksInBackground ? WorkingAppModule : AppModule;
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    abortOnError: false,
    // What keeps it from starting is told in one line by main.ts; Nest speaks once it listens.
    logger: false,
  });
  app.use(requestLog(log));
  equip(app, environment);
  serveWeb(app, environment.web);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return app;
}

/** What every Nest application of ours is given, in tests too. */
export function equip(app: NestExpressApplication, environment: Pick<Environment, 'publicUrl'>): void {
  harden(app, environment);
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(shapePipe());
  app.useGlobalFilters(new RefusalFilter());
  serveApiDescription(app);
}
