import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { runningPostgres, stopOrphan, stopPostgres } from './postgres-pid-file.mjs';
import { giveTo, postgresUser, startedIn, temporaryFolder } from './postgres-user.mjs';
import { MachineProblem, diskFullText, isDiskFull } from './problem.mjs';

/**
 * A PostgreSQL server of our own, on this machine only.
 * @typedef {object} LocalPostgres
 * @property {number} port
 * @property {(database: string, user?: string) => string} url user is the owner `rulleplan` when left out, the app's role `rulleplan_app`, or the superuser `postgres`
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} gone kept when the server has ended, wanted or not
 */

/** Tests throw their server away, so it need not survive a power cut. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts PostgreSQL on `<folder>/postgres`, made first if it is not there.
 *
 * One start at a time per folder: whoever calls holds the folder's lock.
 * @param {{ folder: string, throwAway?: boolean }} options
 * @returns {Promise<LocalPostgres>}
 */
export async function startPostgres({ folder, throwAway = false }) {
  await mkdir(folder, { recursive: true });
  const user = await postgresUser();
  const binaries = await postgresBinaries(user);
  const password = await passwordOf(folder);
  const data = join(folder, 'postgres');

  if (!existsSync(data)) await initialise({ folder, data, user, binaries, password, throwAway });
  await checkVersion(data, binaries.postgres);
  await stopOrphan(data);

  const server = await startServer({ folder, data, user, binaries, throwAway });
  return { ...server, url: (database, name) => urlOf(server.port, password, database, name) };
}

/**
 * The address of a database on the server that runs on this folder; null when none runs.
 * @param {string} folder
 * @param {string} database
 * @param {string} user
 * @returns {Promise<string | null>}
 */
export async function urlOfRunningPostgres(folder, database, user) {
  const running = await runningPostgres(join(folder, 'postgres'));
  return running === null ? null : urlOf(running.port, await passwordOf(folder), database, user);
}

/**
 * @param {number} port
 * @param {string} password
 * @param {string} database
 * @param {string} user
 */
function urlOf(port, password, database, user = 'rulleplan') {
  const own = user === 'rulleplan_app' ? appPassword(password) : password;
  return `postgres://${user}:${own}@127.0.0.1:${port}/${database}`;
}

/**
 * The app's password, made from the owner's so that every process finds the same one: who has the app's cannot find
 * the owner's.
 * @param {string} ownerPassword
 */
export function appPassword(ownerPassword) {
  return createHmac('sha256', ownerPassword).update('rulleplan_app').digest('hex');
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function passwordOf(folder) {
  const file = join(folder, 'postgres-password');
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFile(file, 'utf8');
}

/**
 * @typedef {object} Place
 * @property {string} folder
 * @property {string} data
 * @property {import('./postgres-user.mjs').PostgresUser} user
 * @property {import('./postgres-binaries.mjs').PostgresBinaries} binaries
 * @property {boolean} throwAway
 */

/**
 * Makes the data folder beside its place and moves it there when it is whole, so that being stopped
 * half-way leaves nothing that looks like a database.
 * @param {Place & { password: string }} place
 */
async function initialise({ folder, data, user, binaries, password, throwAway }) {
  for (const name of await readdir(folder)) {
    if (name.startsWith('postgres-draft-')) await rm(join(folder, name), { recursive: true });
  }
  const draft = await mkdtemp(join(folder, 'postgres-draft-'));
  const secrets = await mkdtemp(join(temporaryFolder(user), 'rulleplan-'));
  const passwordFile = join(secrets, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [draft, secrets, passwordFile]) giveTo(user, path);
  const { folderArgument, options } = startedIn(user, draft);
  try {
    await runToEnd(
      binaries.initdb,
      [
        `--pgdata=${folderArgument}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(throwAway ? ['--no-sync'] : []),
      ],
      options,
    );
  } finally {
    await rm(secrets, { recursive: true });
  }
  await rename(draft, data);
}

/**
 * @param {string} data
 * @param {string} postgres
 */
async function checkVersion(data, postgres) {
  const dataVersion = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  const said = await runToEnd(postgres, ['--version'], {});
  const programVersion = /(\d+)\.\d+/.exec(said)?.[1];
  if (dataVersion === programVersion) return;
  throw new MachineProblem(
    `the database in ${data} was made by PostgreSQL ${dataVersion}, and this is PostgreSQL ${programVersion}. Start with the Rulleplan that made it, or point RULLEPLAN_DATA to a new folder.`,
  );
}

/** @param {Place} place */
async function startServer({ folder, data, user, binaries, throwAway }) {
  const logFile = join(folder, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const log = await open(logFile, 'w', 0o600);
    const { folderArgument, options } = startedIn(user, data);
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'timezone=UTC',
      ...(throwAway ? careless : []),
    ];
    // In a group of its own, so that Ctrl-C reaches us alone and we stop things in their order.
    const child = spawn(binaries.postgres, ['-D', folderArgument, ...settings.flatMap((s) => ['-c', s])], {
      ...options,
      env: postgresEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    });
    await log.close();
    /** @type {Promise<void>} */
    const gone = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    if (await isReady(data, child, gone)) return { port, gone, stop: () => stopPostgres(child.pid ?? 0) };

    const said = await readFile(logFile, 'utf8');
    if (isDiskFull(said)) throw new MachineProblem(diskFullText);
    // A killed server's last processes may still be going, or somebody took the port: both pass.
    const passes = /Address already in use|pre-existing shared memory block/.test(said);
    if (!passes || attempt === 5) {
      throw new MachineProblem(
        `PostgreSQL did not start: ${lastComplaint(said)} (all of it is in ${logFile})`,
      );
    }
    await wait(500 * attempt);
  }
}

/**
 * @param {string} data
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<void>} gone
 */
async function isReady(data, child, gone) {
  let ended = false;
  void gone.then(() => (ended = true));
  while (!ended) {
    const running = await runningPostgres(data);
    if (running !== null && running.pid === child.pid && running.ready) return true;
    await wait(20);
  }
  return false;
}

/** @param {string} log */
function lastComplaint(log) {
  const complaint = log.split('\n').findLast((line) => /FATAL|PANIC|ERROR|error|cannot/.test(line));
  return (complaint ?? 'it did not say why').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {object} options
 * @returns {Promise<string>} what it wrote
 */
function runToEnd(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else if (isDiskFull(said)) reject(new MachineProblem(diskFullText));
      else reject(new MachineProblem(`PostgreSQL could not be prepared: ${lastComplaint(said)}`));
    });
  });
}

/** Nothing of the person's own Postgres settings (PGDATA, PGPORT …) and language reaches ours. */
function postgresEnvironment() {
  const { PATH = '', SYSTEMROOT = '', TEMP = '' } = process.env;
  return { PATH, SYSTEMROOT, TEMP, LC_ALL: 'C', TZ: 'UTC' };
}
