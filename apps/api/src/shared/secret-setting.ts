import { readFileSync } from 'node:fs';
import { SettingError } from './environment';

const fewestCharacters = 32;

/**
 * A secret the server is told by `<name>`, or by `<name>_FILE` where it lies in a file of its own, as the secrets of
 * docker do. Throws a SettingError that names the setting, and never the secret.
 */
export function secretSetting(
  name: string,
  variables: NodeJS.ProcessEnv = process.env,
  atLeast = fewestCharacters,
): Buffer {
  const file = variables[`${name}_FILE`];
  const text = (file ? readSecret(name, file) : variables[name])?.trim();
  if (text === undefined || text === '') {
    throw new SettingError(`${name} or ${name}_FILE must be set: openssl rand -hex 32 makes one.`);
  }
  if (text.length < atLeast) {
    throw new SettingError(`${name} is too short: it needs at least ${atLeast} characters.`);
  }
  return Buffer.from(text, 'utf8');
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingError(`${name}_FILE names ${file}, which cannot be read.`);
  }
}
