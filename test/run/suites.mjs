import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';
import { runCheck } from './run-check.mjs';
import { runJest } from './run-jest.mjs';

/**
 * @typedef {{ passed: number, failed: number, report: string }} Result report: what a person needs to see of a failure
 * @typedef {object} Suite
 * @property {string} group what `npm test -- <group>` selects
 * @property {string} name
 * @property {() => Promise<Result>} run
 * @property {boolean} [needsDatabase]
 * @property {boolean} [usesBothCores] such a suite runs alone
 */

/**
 * Everything `npm test` runs, in this order.
 * @returns {Promise<Suite[]>}
 */
export async function allSuites() {
  return [
    check('boundaries', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'test']),
    check('format', 'prettier', ['--check', '--log-level=warn', '.']),
    check('unused', 'knip', ['--no-progress']),
    { ...node('drift', ['libs/api-client/generate.mjs', '--check']), name: 'drift of openapi and client' },
    check('lint', 'eslint', ['.']),
    ...(await typedProjects()).map((project) => ({
      ...check('types', 'tsc', ['--project', project]),
      name: `types of ${project}`,
    })),
    jest('domain', { TZ: 'UTC' }),
    jest('domain', { TZ: 'America/New_York' }),
    jest('unit'),
    jest('http'),
    jest('house'),
    { ...jest('database'), needsDatabase: true },
    { ...jest('start'), needsDatabase: true },
    { ...jest('api'), needsDatabase: true },
    { ...jest('trust'), needsDatabase: true },
    { ...jest('browser'), needsDatabase: true },
  ];
}

/**
 * @param {string} group
 * @param {string} tool an installed one
 * @param {string[]} args
 * @returns {Suite}
 */
function check(group, tool, args) {
  return { group, name: group, run: () => runCheck(inWorkspace('node_modules', '.bin', tool), args) };
}

/**
 * @param {string} group
 * @param {string[]} args a program of ours and what it gets
 * @returns {Suite}
 */
function node(group, args) {
  return { group, name: group, run: () => runCheck(process.execPath, args) };
}

/**
 * @param {string} project of jest.config.mjs
 * @param {Record<string, string>} environment
 * @returns {Suite}
 */
function jest(project, environment = { TZ: 'UTC' }) {
  const zone = project === 'domain' ? `, clock in ${environment.TZ}` : '';
  return {
    group: project,
    name: `${project}${zone}`,
    run: () => runJest(project, environment),
    usesBothCores: true,
  };
}

/** Every tsconfig of a project; the one in `test` holds all specs. */
async function typedProjects() {
  const folders = await Promise.all(
    ['apps', 'libs'].map(async (group) =>
      (await readdir(inWorkspace(group))).map((name) => join(group, name)),
    ),
  );
  return [...folders.flat(), 'test'].filter((folder) => existsSync(inWorkspace(folder, 'tsconfig.json')));
}
