import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { MachineProblem, diskFullText, isDiskFull } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { inWorkspace, workspaceLock } from './workspace.mjs';

/** What each app is built from. Asking here takes 0.1 s, asking nx takes 2. */
const sourcesOf = {
  api: ['apps/api', 'libs/domain'],
  web: ['apps/web', 'libs/domain', 'libs/ui', 'libs/api-client'],
};
const sharedSources = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const notBuilt = /\.(?:spec|db-spec|fixture|bench)\.tsx?$/;

/** @typedef {keyof typeof sourcesOf} App */

/**
 * Builds the apps whose sources have changed since they were built.
 * @param {App[]} [apps]
 * @returns {Promise<void>}
 */
export async function buildStale(apps = ['api', 'web']) {
  if ((await staleOf(apps)).length === 0) return;
  await withLock(workspaceLock, 'build', async () => {
    const stale = await staleOf(apps);
    if (stale.length === 0) return;
    console.error(`Building ${stale.map(({ app }) => app).join(' and ')} …`);
    const { code, output } = await runCommand(inWorkspace('node_modules', '.bin', 'nx'), [
      'run-many',
      '--targets=build',
      `--projects=${stale.map(({ app }) => app).join(',')}`,
      '--outputStyle=stream',
    ]);
    if (isDiskFull(output)) throw new MachineProblem(diskFullText);
    if (code !== 0) throw new MachineProblem(`the build failed:\n${output}`);
    for (const { app, hash } of stale) {
      await mkdir(inWorkspace('dist'), { recursive: true });
      await writeFile(stampOf(app), hash);
    }
  });
}

/** @param {App} app */
const stampOf = (app) => inWorkspace('dist', `${app}.built`);

/** @param {App[]} apps */
async function staleOf(apps) {
  const states = await Promise.all(
    apps.map(async (app) => {
      const hash = await hashOf([...sourcesOf[app], ...sharedSources]);
      const built = existsSync(inWorkspace('dist', 'apps', app)) && (await read(stampOf(app))) === hash;
      return { app, hash, built };
    }),
  );
  return states.filter(({ built }) => !built);
}

/** @param {string} file */
const read = (file) => readFile(file, 'utf8').catch(() => '');

/** @param {string[]} paths */
async function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of paths) {
    for (const file of (await filesIn(inWorkspace(path))).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return existsSync(path) ? [path] : [];
  return entries
    .filter((entry) => entry.isFile() && !notBuilt.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
