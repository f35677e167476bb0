import { SettingError } from './environment';
import { secretSetting } from './secret-setting';

/** The identity provider that people may sign in with. */
export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page calls it. */
  readonly name: string;
  /** Whose people it signs in; null is the only municipality there is. */
  readonly municipality: string | null;
}

const prefix = 'RULLEPLAN_OIDC_';

/** Reads the settings of OpenID Connect; null where no issuer is set. Throws a SettingError that names the one to mend. */
export function readOpenIdSettings(variables: NodeJS.ProcessEnv = process.env): OpenIdSettings | null {
  const issuer = variables[`${prefix}ISSUER`];
  if (issuer === undefined || issuer === '') {
    return null;
  }
  return {
    issuer: issuerAddress(issuer),
    clientId: demanded('CLIENT_ID', variables[`${prefix}CLIENT_ID`]),
    // Others make this secret, as long as they like.
    clientSecret: secretSetting(`${prefix}CLIENT_SECRET`, variables, 1).toString(),
    name: variables[`${prefix}NAME`] || 'OpenID Connect',
    municipality: variables[`${prefix}MUNICIPALITY`] || null,
  };
}

/** Tokens would be read on the way over plain http; only a provider on this very machine may do without TLS. */
function issuerAddress(text: string): URL {
  const issuer = URL.canParse(text) ? new URL(text) : null;
  if (issuer === null || !(issuer.protocol === 'https:' || isThisMachine(issuer))) {
    throw new SettingError(`${prefix}ISSUER must be an address such as https://login.kommune.dk.`);
  }
  return issuer;
}

function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function demanded(name: string, value: string | undefined): string {
  if (value === undefined || value === '') {
    throw new SettingError(`${prefix}${name} must be set when ${prefix}ISSUER is.`);
  }
  return value;
}
