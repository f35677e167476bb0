import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { buildStale } from '../../libs/local-machine/build.mjs';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** The built product, running as a process of its own. */
export interface TestServer {
  /** Such as `http://127.0.0.1:40123`; the API is under `/api`, the web beside it. */
  readonly url: string;
  readonly pid: number;
  /** All it has written so far. */
  log(): string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly databaseUrl: string;
  /** The fixed moment the server takes for now, ISO 8601 with offset; the real one when left out. */
  readonly now?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** False for tests that only speak to the API: the web is then not built for them. */
  readonly withWeb?: boolean;
}

const patienceSeconds = 120;

/** Starts the built server (built first if stale) and waits until it says that it is ready. */
export async function startServer(options: ServerOptions): Promise<TestServer> {
  const { databaseUrl, now, environment, withWeb = true } = options;
  await buildStale(withWeb ? undefined : ['api']);
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', inWorkspace('dist/apps/api/main.js')], {
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      ...environment,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      ...(now === undefined ? {} : { RULLEPLAN_NOW: now }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stdout.on('data', (part: Buffer) => (written += part.toString()));
  child.stderr.on('data', (part: Buffer) => (written += part.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };

  const url = `http://127.0.0.1:${port}`;
  if (!(await isReady(url, child))) {
    await end('SIGKILL');
    throw new Error(`The server did not get ready in ${patienceSeconds} s:\n${written}`);
  }
  return {
    url,
    pid: child.pid ?? 0,
    log: () => written,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + patienceSeconds * 1000;
  while (performance.now() < end && child.exitCode === null) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return true;
    await wait(50);
  }
  return false;
}
