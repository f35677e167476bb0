import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SettingError } from '../shared/environment';

/** Where the organisation comes from, as the installation is told. */
export type SourceSettings =
  | { readonly kind: 'feed'; readonly url: URL; readonly token: string | null }
  | {
      readonly kind: 'folder';
      readonly folder: string;
      readonly municipality: string;
      readonly isComplete: boolean;
    };

const feed = 'RULLEPLAN_ORGANISATION_FEED';
const folder = 'RULLEPLAN_ORGANISATION_FOLDER';
const completeness = 'RULLEPLAN_ORGANISATION_COMPLETE';
const municipality = 'RULLEPLAN_ORGANISATION_MUNICIPALITY';
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Null where no source is set up; throws a SettingError that names the setting to mend, and never the token. */
export function readSourceSettings(variables: NodeJS.ProcessEnv = process.env): SourceSettings | null {
  const address = variables[feed] ?? '';
  const path = variables[folder] ?? '';
  if (address !== '' && path !== '') throw new SettingError(`Set ${feed} or ${folder}, not both.`);
  if (path !== '')
    return {
      kind: 'folder',
      folder: resolve(path),
      municipality: named(variables),
      isComplete: complete(variables),
    };
  if (address === '') return null;
  return { kind: 'feed', url: feedUrl(address), token: token(variables) };
}

/** Only when somebody has said that everybody is in the files, is whoever is missing from them ended. */
function complete(variables: NodeJS.ProcessEnv): boolean {
  const text = variables[completeness] ?? 'no';
  if (text !== 'yes' && text !== 'no')
    throw new SettingError(`${completeness} must be yes or no, not "${text}".`);
  return text === 'yes';
}

/** Files do not say whose they are, and an installation may serve several. */
function named(variables: NodeJS.ProcessEnv): string {
  const name = variables[municipality]?.trim() ?? '';
  if (name === '') throw new SettingError(`${municipality} must name the municipality that ${folder} is of.`);
  return name;
}

/** People's data and the token travel encrypted; only within one machine there is nobody to hide them from. */
function feedUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isRight =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname));
  if (url === null || !isRight || url.username !== '' || url.password !== '') {
    throw new SettingError(`${feed} must be an address such as https://hr.kommune.dk/organisation.json.`);
  }
  return url;
}

function token(variables: NodeJS.ProcessEnv): string | null {
  const file = variables[`${feed}_TOKEN_FILE`] ?? '';
  const text = (file === '' ? (variables[`${feed}_TOKEN`] ?? '') : readToken(file)).trim();
  // Anything else could not stand in a header.
  if (!/^[\x21-\x7e]*$/.test(text)) {
    throw new SettingError(`${feed}_TOKEN has characters that no token has.`);
  }
  return text === '' ? null : text;
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingError(`${feed}_TOKEN_FILE names ${file}, which cannot be read.`);
  }
}
