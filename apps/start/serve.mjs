import { buildStale } from '../../libs/local-machine/build.mjs';
import { givenDatabase } from '../../libs/local-machine/given-database.mjs';
import { installPackages } from '../../libs/local-machine/install.mjs';
import { whenNpmIsGone } from '../../libs/local-machine/npm-parent.mjs';
import { webPort } from '../../libs/local-machine/ports.mjs';
import { MachineProblem, describeProblem } from '../../libs/local-machine/problem.mjs';
import { endRunningCommands } from '../../libs/local-machine/run-command.mjs';
import { runApiCommand, startServer } from './api-process.mjs';
import { claimData, dataFolder, startDatabase, useLocalSettings } from './local-data.mjs';

/** What is running, in the order it was started: it is stopped in the reverse order. */
/** @type {{ name: string, stop: () => Promise<void> }[]} */
const running = [];
let stopping = false;

/** `npm start`: from whatever state this checkout and its data are in, to a server that answers. */
export async function serve() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void end(0));
  }
  whenNpmIsGone(() => void end(0));
  // Whoever read what we write may be gone before us: no reason to leave the database running.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  try {
    await bringUp();
  } catch (error) {
    if (!stopping) console.error(describeProblem(error));
    await end(1);
  }
}

async function bringUp() {
  const given = process.env.DATABASE_URL;
  if (!given) await claim(dataFolder());
  const port = await webPort(process.env.PORT);

  await installPackages();
  await useLocalSettings(dataFolder());
  const databaseUrls = (await givenDatabase(process.env)) ?? (await ownDatabase());
  await buildStale();
  await runApiCommand(databaseUrls, 'migrate');
  const signIns = await firstPeople(databaseUrls);

  const server = startServer({ databaseUrls, port });
  running.push({ name: 'server', stop: server.stop });
  await server.ready();
  void server.gone.then(() => endWhenNotWanted('the server ended by itself: what it wrote is above.'));

  console.log(`\nRulleplan is ready: http://localhost:${port}\n`);
  if (signIns.trim() !== '') console.log(`${signIns.trimEnd()}\n`);
  console.log(`Data: ${given ? 'the database of DATABASE_URL' : dataFolder()}. Stop with Ctrl-C.`);
}

/**
 * Who can sign in: the people of the demo or, with `RULLEPLAN_DEMO=no`, whoever opens the link for the first
 * administrator. In a database with an administrator it is nobody's business.
 * @param {import('../../libs/local-machine/database.mjs').DatabaseUrls} databaseUrls
 */
function firstPeople(databaseUrls) {
  return process.env.RULLEPLAN_DEMO === 'no'
    ? runApiCommand(databaseUrls, 'user', 'first-administrator', '--if-none')
    : runApiCommand(databaseUrls, 'demo');
}

/** @param {string} folder */
async function claim(folder) {
  const claimed = await claimData(folder, 'start');
  if ('heldBy' in claimed) {
    const { pid, command } = claimed.heldBy;
    throw new MachineProblem(
      `"rulleplan ${command}" (process ${pid}) already works on the data in ${folder}. Use that one or stop it first; for a second, separate one: RULLEPLAN_DATA=.data-2 PORT=3001 npm start`,
    );
  }
  running.push({ name: 'data', stop: claimed.lock.release });
}

async function ownDatabase() {
  const { server, urls } = await startDatabase(dataFolder());
  running.push({ name: 'database', stop: server.stop });
  void server.gone.then(() => endWhenNotWanted('the database ended by itself. Start again: it recovers.'));
  return urls;
}

/** @param {string} problem */
function endWhenNotWanted(problem) {
  if (stopping) return;
  console.error(describeProblem(new MachineProblem(problem)));
  void end(1);
}

/**
 * Stops everything in its order, once.
 * @param {number} code
 */
async function end(code) {
  if (stopping) return;
  stopping = true;
  if (code === 0) console.log('\nStopping …');
  endRunningCommands();
  for (const { name, stop } of running.reverse()) {
    await stop().catch((error) => console.error(`rulleplan: stopping the ${name}: ${String(error)}`));
  }
  process.exit(code);
}
