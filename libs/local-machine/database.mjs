import { MachineProblem, errorCode } from './problem.mjs';

/**
 * The two addresses of a database: the app's, which serves and runs commands, and its owner's, which migrates.
 * @typedef {{ app: string, owner: string }} DatabaseUrls
 */

/**
 * Makes the roles and the database of Rulleplan on our own server, unless they are there. The owner owns the
 * database and nothing else; the app owns nothing: what it reaches is what row-level security lets it reach.
 * @param {import('./postgres.mjs').LocalPostgres} server
 * @param {string} database
 * @returns {Promise<DatabaseUrls>}
 */
export async function prepareDatabase(server, database = 'rulleplan') {
  const urls = { app: server.url(database, 'rulleplan_app'), owner: server.url(database) };
  await withClient(server.url('postgres', 'postgres'), async (client) => {
    for (const url of [urls.owner, urls.app]) {
      const { username, password } = new URL(url);
      const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [username]);
      const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(
        `${verb} ROLE ${username} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER rulleplan`);
    }
  });
  return urls;
}

/**
 * Refuses an address at which no database answers. The password in it is never shown.
 * @param {string} url
 * @param {string} setting that holds it
 */
export async function checkDatabase(url, setting = 'DATABASE_URL') {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^postgres(ql)?:$/.test(address.protocol)) {
    throw new MachineProblem(
      `${setting} is not the address of a PostgreSQL database. It looks like postgres://name:password@host:5432/database; or leave it out, and Rulleplan starts a database of its own.`,
    );
  }
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new MachineProblem(
      `the database at ${address.host}${address.pathname} cannot be used: ${reasonOf(error)}. Check ${setting}; or leave it out, and Rulleplan starts a database of its own.`,
    );
  }
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  // Loaded only now: this file is read before the packages are installed.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  /** @type {Record<string, string>} */
  const reasons = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'there is no such host',
    ETIMEDOUT: 'it does not answer',
    EHOSTUNREACH: 'the host is unreachable',
    '28P01': 'the name or the password is wrong',
    '3D000': 'there is no such database',
  };
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
