/**
 * Writes what the API looks like (apps/api/openapi.json) and the typed client made of it (libs/api-client/generated).
 * Run it after every change of a controller or a DTO, and commit what it writes; never edit that by hand.
 *
 *   node libs/api-client/generate.mjs           write both
 *   node libs/api-client/generate.mjs --check   write nothing, fail when what is committed is stale
 *
 * It builds the API aside, so a running server and other builds are left alone.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const workspace = join(import.meta.dirname, '..', '..');
const committed = {
  description: join(workspace, 'apps', 'api', 'openapi.json'),
  client: join(workspace, 'libs', 'api-client', 'generated'),
};

const isCheck = process.argv.includes('--check');
await mkdir(join(workspace, 'dist'), { recursive: true });
const aside = await mkdtemp(join(workspace, 'dist', 'api-client-'));
try {
  const fresh = { description: join(aside, 'openapi.json'), client: join(aside, 'generated') };
  await describeApi(fresh.description);
  await generateClient(fresh);
  process.exitCode = isCheck ? await check(fresh) : await publish(fresh);
} finally {
  await rm(aside, { recursive: true, force: true });
}

async function describeApi(file) {
  const server = join(aside, 'api');
  const vite = join(workspace, 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(workspace, 'apps', 'api'),
    env: { ...process.env, RULLEPLAN_API_OUT: server },
  });
  await run(process.execPath, [join(server, 'cli.js'), 'openapi', file], { cwd: workspace });
}

async function generateClient({ description, client }) {
  const generator = join(workspace, 'node_modules', '@hey-api', 'openapi-ts', 'bin', 'run.js');
  const config = join(workspace, 'libs', 'api-client', 'openapi-ts.config.ts');
  const args = [generator, '--file', config, '--input', description, '--output', client];
  await run(process.execPath, args, { cwd: workspace });
  await trustRuntime(client);
}

/** The runtime beside our types is the generator's own code, not written for our compiler settings. */
async function trustRuntime(client) {
  for (const name of await filesIn(client)) {
    if (/^(?:client|core)[\\/]/.test(name)) {
      const file = join(client, name);
      await writeFile(file, `// @ts-nocheck\n${await readFile(file, 'utf8')}`);
    }
  }
}

async function publish(fresh) {
  await cp(fresh.description, committed.description);
  await rm(committed.client, { recursive: true, force: true });
  await cp(fresh.client, committed.client, { recursive: true });
  process.stdout.write('apps/api/openapi.json and libs/api-client/generated are written.\n');
  return 0;
}

async function check(fresh) {
  const stale = [
    ...((await isSame(fresh.description, committed.description)) ? [] : [committed.description]),
    ...(await differences(fresh.client, committed.client)),
  ];
  for (const file of stale) {
    process.stderr.write(`stale: ${relative(workspace, file)}\n`);
  }
  if (stale.length > 0) {
    process.stderr.write('Run: node libs/api-client/generate.mjs\n');
  }
  return stale.length > 0 ? 1 : 0;
}

async function differences(freshFolder, committedFolder) {
  const names = new Set([...(await filesIn(freshFolder)), ...(await filesIn(committedFolder))]);
  const stale = [];
  for (const name of names) {
    if (!(await isSame(join(freshFolder, name), join(committedFolder, name)))) {
      stale.push(join(committedFolder, name));
    }
  }
  return stale;
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function isSame(one, other) {
  const [first, second] = await Promise.all(
    [one, other].map((file) => readFile(file, 'utf8').catch(() => null)),
  );
  return first !== null && first === second;
}
