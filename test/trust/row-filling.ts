import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Belong to no municipality: they are asked before anybody is known, and name nobody. */
export const tablesOfNobody = ['first_start', 'passkey_challenge', 'sign_in_attempt'];

type Row = Readonly<Record<string, unknown>>;

/** Somewhere that rows lie: a unit of a municipality, with one row of each table. */
export interface Place {
  readonly municipalityId: string;
  readonly unitId: string;
  readonly personId: string;
  /** As the database keeps them, by table. */
  readonly rows: ReadonlyMap<string, Row>;
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly mayBeLeftOut: boolean;
}

/** Every table there is but the list of migrations. */
export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Takes away what a table demands of its content, which is tested elsewhere: here it must only be told apart whose a
 * row is. So every table there will ever be can be filled without a line of its own.
 */
export async function loosen(client: Client): Promise<void> {
  await client.query(`SET session_replication_role = replica`);
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'x')`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
}

/** Fills every tenant table with one row of the place, each pointing at the place's rows of the others. */
export async function fill(
  client: Client,
  tables: readonly string[],
  { municipalityId, unitId }: Pick<Place, 'municipalityId' | 'unitId'>,
): Promise<Place> {
  const idOf = (table: string) => ids.get(table) ?? ids.set(table, randomUUID()).get(table)!;
  const ids = new Map([
    ['municipality', municipalityId],
    ['unit', unitId],
  ]);
  const columns = await columnsOf(client);
  const rows = new Map<string, Row>();
  for (const table of tables) {
    const own = columns.filter((column) => column.table === table);
    const isKnown = (name: string) => name === 'id' || idOwner(name, tables) !== null;
    const written = own.filter(({ name, mayBeLeftOut }) => !mayBeLeftOut || isKnown(name));
    const values = written.map(({ name, type }) =>
      name === 'id' ? idOf(table) : isKnown(name) ? idOf(idOwner(name, tables)!) : anyValue(type),
    );
    const places = values.map((_, at) => `$${at + 1}`).join(', ');
    const stored = await client.query<{ row: Row }>(
      `INSERT INTO ${table} (${written.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${places})
       ON CONFLICT DO NOTHING RETURNING to_jsonb(${table}) AS row`,
      values,
    );
    if (stored.rows[0] !== undefined) rows.set(table, stored.rows[0].row);
  }
  return { municipalityId, unitId, personId: idOf('person'), rows };
}

/** The table that a column points into: `proposer_person_id` into person, `account_id` into account. */
function idOwner(column: string, tables: readonly string[]): string | null {
  const what = column.replace(/_id$/, '');
  if (what === column) return null;
  const owners = tables.filter((table) => what === table || what.endsWith(`_${table}`));
  return owners.sort((one, other) => other.length - one.length)[0] ?? null;
}

async function columnsOf(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT table_name AS table, column_name AS name, udt_name AS type,
            is_nullable = 'YES' OR column_default IS NOT NULL AS "mayBeLeftOut"
       FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  );
  return rows;
}

function anyValue(type: string): unknown {
  if (type.startsWith('_')) return [];
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'bytea':
      return randomBytes(32);
    case 'bool':
      return false;
    case 'jsonb':
      return '{}';
    case 'date':
    case 'timestamptz':
      return '2026-11-23';
    case 'int2':
    case 'int4':
    case 'int8':
      return randomInt(1, 30_000);
    default:
      return randomBytes(8).toString('hex');
  }
}
