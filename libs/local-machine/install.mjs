import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { checkFreeSpace } from './disk.mjs';
import { withLock } from './lock.mjs';
import { MachineProblem, diskFullText, isDiskFull } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { inWorkspace, workspace, workspaceLock } from './workspace.mjs';

/** What node_modules takes, and some room for npm to work in. */
const neededMegabytes = 1200;

const stampFile = inWorkspace('node_modules', '.rulleplan-installed');

/**
 * Makes `node_modules` hold exactly what the lock file says; does nothing when it does already.
 * Uses only Node itself: before it, no package can be there.
 * @returns {Promise<void>}
 */
export async function installPackages() {
  if (await isInstalled()) return;
  await withLock(
    workspaceLock,
    'install',
    async () => {
      if (await isInstalled()) return;
      await checkFreeSpace(workspace, neededMegabytes, 'Free some space.');
      console.error('Installing the packages of package-lock.json (the first time about a minute) …');
      const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
      if (code !== 0) throw new MachineProblem(whyInstallFailed(output));
      await writeFile(stampFile, await wantedStamp());
    },
    ({ pid }) => console.error(`Waiting for the installation of process ${pid} …`),
  );
}

async function isInstalled() {
  const wanted = await wantedStamp();
  if ((await read(stampFile)) === wanted) return true;
  if (!(await matchesLockFile())) return false;
  await writeFile(stampFile, wanted);
  return true;
}

/** Some packages hold programs for one system, so the same lock file gives other files elsewhere. */
async function wantedStamp() {
  const lockFile = await readFile(inWorkspace('package-lock.json'), 'utf8');
  const system = `${platform()}-${arch()}-node${process.versions.modules}`;
  return createHash('sha256').update(`${system}\n${lockFile}`).digest('hex');
}

/** Somebody may have run `npm ci` by hand: npm leaves a note of what it installed. */
async function matchesLockFile() {
  return isInstalledAs(
    await read(inWorkspace('package-lock.json')),
    await read(inWorkspace('node_modules', '.package-lock.json')),
  );
}

/**
 * Whether npm's note of what it installed is what the lock file asks for. Optional packages, made for other
 * systems, may be missing.
 * @param {string} lockFile
 * @param {string} note empty when there is none
 */
export function isInstalledAs(lockFile, note) {
  const wanted = packagesOf(lockFile);
  const found = packagesOf(note);
  if (Object.keys(found).length === 0) return false;
  const wantedHere = Object.entries(wanted).filter(
    ([path, entry]) => path !== '' && (!entry.optional || path in found),
  );
  return (
    wantedHere.length === Object.keys(found).length &&
    wantedHere.every(([path, { version }]) => found[path]?.version === version)
  );
}

/**
 * @param {string} text
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (text) => (text === '' ? {} : JSON.parse(text).packages);

/** @param {string} file */
const read = (file) => readFile(file, 'utf8').catch(() => '');

/** @param {string} output */
function whyInstallFailed(output) {
  if (isDiskFull(output)) return diskFullText;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH/.test(output)) {
    return 'the packages could not be fetched: the npm registry does not answer. Check the network (and `npm config get registry`), then try again.';
  }
  const complaint = output.split('\n').find((line) => /^npm (error|ERR!) (?!code)/.test(line));
  return `npm ci did not succeed: ${complaint?.replace(/^npm (error|ERR!) |[. ]+$/g, '') ?? 'it did not say why'}. Run "npm ci" to see all of it.`;
}
