/** The units somebody reaches: `*` is every unit of the municipality. */
export type ReachedUnits = '*' | readonly string[];

/** How far somebody reaches in a municipality. */
export interface Reach {
  /** Whose own rows are reached wherever they lie; null for a command. */
  readonly personId: string | null;
  readonly units: ReachedUnits;
  /** Where kinds of absence may be read. */
  readonly absenceUnits: ReachedUnits;
}

/** A command does its work for the whole municipality. */
export const wholeMunicipality: Reach = { personId: null, units: '*', absenceUnits: '*' };

/**
 * Secrets and names that open just the rows that hold them, before anybody is known: hashes of a session or a link,
 * addresses, a passkey's id, who somebody is at an identity provider.
 */
export interface RowKeys {
  readonly session?: Buffer;
  readonly link?: Buffer;
  readonly email?: string | readonly string[];
  readonly passkey?: string;
  readonly identity?: { readonly issuer: string; readonly subject: string };
}

/** What a transaction tells the database of itself; its policies let through only the rows that belong to that. */
export interface RowContext extends Reach {
  readonly municipalityId: string | null;
  /** The list of municipalities may be read, and nothing of what they hold. */
  readonly installation: boolean;
  readonly keys: RowKeys;
}

/** What every transaction begins with: no rows at all. */
export const noContext: RowContext = {
  municipalityId: null,
  personId: null,
  units: [],
  absenceUnits: [],
  installation: false,
  keys: {},
};

/** What the database has been told in this transaction, setting by setting. */
export type Told = Readonly<Record<string, string>>;

/** What it knows of a transaction that has just begun. */
export const nothingTold: Told = settingsOf(noContext);

/** The same after it has found out itself whose a session is: the person and the municipality only it knows. */
export function toldBySession(session: Buffer): Told {
  return { ...settingsOf({ ...noContext, keys: { session } }), municipality: 'unknown', person: 'unknown' };
}

/**
 * The statement that tells the database what is new, until the end of the transaction and never longer; null when it
 * knows.
 */
export function contextStatement(
  told: Told,
  context: RowContext,
): { readonly sql: string; readonly parameters: readonly string[]; readonly told: Told } | null {
  const settings = settingsOf(context);
  const changed = Object.entries(settings).filter(([name, value]) => told[name] !== value);
  if (changed.length === 0) return null;
  const calls = changed.map(([name], at) => `set_config('rulleplan.${name}', $${at + 1}, true)`);
  return { sql: `SELECT ${calls.join(', ')}`, parameters: changed.map(([, value]) => value), told: settings };
}

function settingsOf({ keys, ...context }: RowContext): Readonly<Record<string, string>> {
  const { session, link, email, passkey, identity } = keys;
  return {
    municipality: context.municipalityId ?? '',
    person: context.personId ?? '',
    units: unitsText(context.units),
    absence_units: unitsText(context.absenceUnits),
    installation: context.installation ? 'on' : '',
    key_session: arrayText(session === undefined ? [] : [session.toString('hex')]),
    key_link: arrayText(link === undefined ? [] : [link.toString('hex')]),
    key_email: arrayText([email ?? []].flat()),
    key_passkey: arrayText(passkey === undefined ? [] : [passkey]),
    key_identity: arrayText(identity === undefined ? [] : [`${identity.issuer}\n${identity.subject}`]),
  };
}

function unitsText(units: ReachedUnits): string {
  return units === '*' ? '*' : arrayText([...new Set(units)]);
}

/** An array as Postgres reads it; empty text for none. */
function arrayText(values: readonly string[]): string {
  if (values.length === 0) return '';
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
}
