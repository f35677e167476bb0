import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from '../../libs/local-machine/lock.mjs';
import { runCommand } from '../../libs/local-machine/run-command.mjs';
import { inWorkspace, workspaceLock } from '../../libs/local-machine/workspace.mjs';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} ChromiumLaunch */

/** The package is made for a cloud that cannot do without these; a test should not be so lenient. */
const unwanted =
  /^--(?:disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|in-process-gpu|headless|use-gl|use-angle|enable-unsafe-swiftshader)\b/;

const quiet = [
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How to start the Chromium of the npm package: unpacked once, with its own fonts, so that pictures look
 * the same on every machine.
 * @returns {Promise<ChromiumLaunch>}
 */
export async function chromiumLaunch() {
  const packageFile = inWorkspace('node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  const folder = inWorkspace('node_modules', '.cache', 'rulleplan', `chromium-${version}`);
  await unpackTo(folder);
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = join(folder, 'chromium');
  return {
    executablePath,
    args: [...chromium.args.filter((argument) => !unwanted.test(argument)), ...quiet],
    env: {
      ...definedEnvironment(),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}),
    },
  };
}

/**
 * The package unpacks to the temporary folder, and with its libraries only where it takes the machine for
 * its cloud: so a process of its own believes both.
 * @param {string} folder
 */
async function unpackTo(folder) {
  if (existsSync(folder)) return;
  await withLock(workspaceLock, 'unpack the browser', async () => {
    if (existsSync(folder)) return;
    const draft = `${folder}-draft`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    const { code, output } = await runCommand(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    if (code !== 0) throw new Error(`The browser could not be unpacked:\n${output}`);
    await writeFile(join(draft, 'fonts.conf'), fontsIn(folder));
    await rename(draft, folder);
  });
}

/** @param {string} folder */
function fontsIn(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * A desktop system has the libraries a browser needs; a small server may not.
 * @param {string} program
 */
function lacksLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8', cwd: dirname(program) });
  return /not found/.test(stdout ?? '');
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
