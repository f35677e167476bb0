import { randomBytes } from 'node:crypto';
import { checkDatabase, withClient } from './database.mjs';
import { appPassword } from './postgres.mjs';
import { MachineProblem } from './problem.mjs';

/** @typedef {import('./database.mjs').DatabaseUrls} DatabaseUrls */

/**
 * The addresses of a database that somebody has: both as they are given, or the owner's alone, and then the app's
 * role is made from it. Null when none is given.
 * @param {{ DATABASE_URL?: string | undefined, DATABASE_OWNER_URL?: string | undefined }} environment
 * @returns {Promise<DatabaseUrls | null>}
 */
export async function givenDatabase({ DATABASE_URL, DATABASE_OWNER_URL }) {
  if (!DATABASE_URL) return null;
  await checkDatabase(DATABASE_URL);
  if (!DATABASE_OWNER_URL) return { app: await makeAppRole(DATABASE_URL), owner: DATABASE_URL };
  await checkDatabase(DATABASE_OWNER_URL, 'DATABASE_OWNER_URL');
  return { app: DATABASE_URL, owner: DATABASE_OWNER_URL };
}

/**
 * Makes the role the app works with, or gives it the password it is to have; nothing is written when it has it.
 * @param {string} ownerUrl
 * @returns {Promise<string>} the app's address
 */
async function makeAppRole(ownerUrl) {
  const app = new URL(ownerUrl);
  app.username = 'rulleplan_app';
  await withClient(ownerUrl, async (client) => {
    // Without a password somebody else vouches for who connects, and nobody asks for this one.
    app.password = client.password ? appPassword(client.password) : randomBytes(24).toString('hex');
    if (await isSafeRole(app.href)) return;
    const found = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'rulleplan_app'`);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const password = client.escapeLiteral(app.password);
    await client.query(`${verb} ROLE rulleplan_app LOGIN PASSWORD ${password}`).catch(refuse);
    if (!(await isSafeRole(app.href))) refuse();
  });
  return app.href;
}

/**
 * Whether one gets in with this address, as a role that row-level security holds.
 * @param {string} url
 */
async function isSafeRole(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      'SELECT rolsuper OR rolbypassrls AS escapes FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0]?.escapes === false;
  }).catch(() => false);
}

/** @returns {never} */
function refuse() {
  throw new MachineProblem(
    `the role of DATABASE_URL may not make the role that Rulleplan serves with. Have a superuser run CREATE ROLE rulleplan_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…' (ALTER ROLE if it is there), then give two settings: DATABASE_URL with rulleplan_app and that password, and DATABASE_OWNER_URL with the address you gave now.`,
  );
}
