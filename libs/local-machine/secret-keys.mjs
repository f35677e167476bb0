import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './problem.mjs';

/** Settings that hold a secret, and the file in the data folder that does where nobody has set one. */
const secrets = {
  RULLEPLAN_AUDIT_KEY: 'audit-key',
  RULLEPLAN_SECRET_KEY: 'secret-key',
};

/**
 * What the server and its commands are told of their secrets: the ones given, else those of this installation, made
 * the first time. Keep the files with the data, and apart from its backups.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [given]
 * @returns {Promise<Record<string, string>>}
 */
export async function secretKeys(folder, given = process.env) {
  /** @type {Record<string, string>} */
  const settings = {};
  for (const [name, file] of Object.entries(secrets)) {
    if (given[name] || given[`${name}_FILE`]) continue;
    settings[`${name}_FILE`] = await keyFile(folder, file);
  }
  return settings;
}

/**
 * Made whole or not at all, and only once: a second key would make the first one's work unreadable.
 * @param {string} folder
 * @param {string} name
 */
async function keyFile(folder, name) {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  await link(draft, file).catch((error) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(draft);
  return file;
}
