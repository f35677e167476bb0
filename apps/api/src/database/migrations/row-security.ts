/** The role the server and its commands work with. Everything it may do is in the list of row-level security. */
export const appRole = 'rulleplan_app';

/** What the app may do with a table's rows; nothing it may do empties a table. */
type Right = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** Who gets at which of a table's rows: conditions in SQL, of which one is enough. */
export interface RowSecurity {
  readonly rights: readonly Right[];
  /** Which rows of the municipality can be read. */
  readonly seen: readonly string[];
  /** Which can be written; those that are seen, where nothing else is said. */
  readonly written?: readonly string[];
  /** A row that somebody names by a secret before anybody is known, whatever its municipality. */
  readonly opened?: string;
  /** Where the row says which municipality it belongs to. */
  readonly municipality?: string;
}

/** All rows of the municipality. */
export const everything = 'true';

/**
 * Settings are read once per query and not once per row: that is what the brackets with SELECT are for.
 * Two more round a set, or Postgres would take it for a query with many rows.
 */
export const reachedUnit = `(SELECT reaches_every_unit()) OR unit_id = ANY ((SELECT reached_units())::uuid[])`;
export const unitWithAbsence = `(SELECT sees_every_absence()) OR unit_id = ANY ((SELECT units_with_absence())::uuid[])`;
export const wholeReach = `(SELECT reaches_every_unit())`;
export const ownRow = (column = 'person_id') => `${column} = (SELECT acting_person())`;
export const ownJob = `EXISTS (SELECT FROM employment own
                                WHERE own.id = employment_id AND own.person_id = (SELECT acting_person()))`;
export const ownAccount = `EXISTS (SELECT FROM account own
                                    WHERE own.id = account_id AND own.person_id = (SELECT acting_person()))`;
/** A part is seen with its whole, by the whole's own policies. */
export const partOf = (whole: string) => `EXISTS (SELECT FROM ${whole} whole WHERE whole.id = ${whole}_id)`;
export const openedBy = (key: 'session' | 'link' | 'email' | 'passkey' | 'identity', text: string) =>
  `${text} = ANY ((SELECT opened_by('${key}'))::text[])`;

/**
 * Finds out from a session's secret whom the transaction works for, before anybody is known: the row it opens names
 * the municipality and the person, who reaches nothing but own rows yet.
 */
const recogniseSession = `CREATE FUNCTION recognise_session(secret bytea) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    held session;
  BEGIN
    PERFORM set_config('rulleplan.key_session', ARRAY[encode(secret, 'hex')]::text, true);
    PERFORM set_config('rulleplan.' || name, '', true)
       FROM unnest(ARRAY['municipality', 'person', 'units', 'absence_units', 'installation',
                         'key_link', 'key_email', 'key_passkey', 'key_identity']) AS name;
    SELECT * INTO held FROM session WHERE token_hash = secret;
    IF FOUND THEN
      PERFORM set_config('rulleplan.municipality', held.municipality_id::text, true);
      PERFORM set_config('rulleplan.person', account.person_id::text, true)
         FROM account WHERE account.id = held.account_id;
    END IF;
  END $$`;

const setting = (name: string) => `nullif(current_setting('rulleplan.${name}', true), '')`;
const stable = (signature: string, body: string) =>
  `CREATE FUNCTION ${signature} LANGUAGE sql STABLE PARALLEL SAFE AS $$ ${body} $$`;

/** What the transaction has said of itself. After a transaction a setting is empty text and no longer absent. */
export const contextFunctions: readonly string[] = [
  stable('acting_municipality() RETURNS uuid', `SELECT ${setting('municipality')}::uuid`),
  stable('acting_person() RETURNS uuid', `SELECT ${setting('person')}::uuid`),
  stable('acting_for_installation() RETURNS boolean', `SELECT ${setting('installation')} = 'on'`),
  stable('reaches_every_unit() RETURNS boolean', `SELECT ${setting('units')} = '*'`),
  stable('reached_units() RETURNS uuid[]', `SELECT nullif(${setting('units')}, '*')::uuid[]`),
  stable('sees_every_absence() RETURNS boolean', `SELECT ${setting('absence_units')} = '*'`),
  stable('units_with_absence() RETURNS uuid[]', `SELECT nullif(${setting('absence_units')}, '*')::uuid[]`),
  stable(
    'opened_by(key text) RETURNS text[]',
    `SELECT nullif(current_setting('rulleplan.key_' || key, true), '')::text[]`,
  ),
  recogniseSession,
];

export const dropContextFunctions: readonly string[] = [
  `DROP FUNCTION recognise_session(bytea)`,
  `DROP FUNCTION opened_by(text)`,
  ...[
    'units_with_absence',
    'sees_every_absence',
    'reached_units',
    'reaches_every_unit',
    'acting_for_installation',
    'acting_person',
    'acting_municipality',
  ].map((name) => `DROP FUNCTION ${name}()`),
];

/** Puts a table under row-level security, its owner too, and gives the app its rights. */
export function secure(table: string, security: RowSecurity): readonly string[] {
  const { rights, seen, written, opened, municipality = 'municipality_id' } = security;
  const inside = `${municipality} = (SELECT acting_municipality())`;
  const seenRows = anyOf([...seen, ...(opened === undefined ? [] : [opened])]);
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_in_municipality ON ${table} AS RESTRICTIVE
       USING (${inside}${opened === undefined ? '' : ` OR ${opened}`}) WITH CHECK (${inside})`,
    ...(written === undefined
      ? [`CREATE POLICY ${table}_reached ON ${table} USING (${seenRows})`]
      : policiesOf(table, seenRows, anyOf(written))),
    `GRANT ${rights.join(', ')} ON ${table} TO ${appRole}`,
  ];
}

/** Takes a table out again. */
export function unsecure(table: string, { written }: RowSecurity): readonly string[] {
  const names = written === undefined ? ['reached'] : ['seen', 'added', 'changed', 'removed'];
  return [
    `REVOKE ALL ON ${table} FROM ${appRole}`,
    ...['in_municipality', ...names].map((name) => `DROP POLICY ${table}_${name} ON ${table}`),
    `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
  ];
}

function policiesOf(table: string, seen: string, written: string): string[] {
  return [
    `CREATE POLICY ${table}_seen ON ${table} FOR SELECT USING (${seen})`,
    `CREATE POLICY ${table}_added ON ${table} FOR INSERT WITH CHECK (${written})`,
    `CREATE POLICY ${table}_changed ON ${table} FOR UPDATE USING (${written})`,
    `CREATE POLICY ${table}_removed ON ${table} FOR DELETE USING (${written})`,
  ];
}

function anyOf(conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join(' OR ');
}
