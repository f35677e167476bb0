import { createDatabase, type TestDatabase } from '@rulleplan/test-support/database';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { fill, loosen, tablesOf, tablesOfNobody, type Place } from './row-filling';

/** What a whole municipality may know of itself; everything else is a unit's, or a person's own. */
const knownInMunicipality = [
  'access_review', // which units are asked about, and by when
  'account', // an address is one account in the installation, so a new one must be seen to be taken
  'audit_lane', // where the chain ends: every entry continues it
  'employment_unit', // which other units a job serves: these see the job too
  'municipality',
  'person', // names: the roster, the log and the payroll ledger show them
  'retention_time',
  'sign_in_link', // is made for others
  'unit', // names and the tree
];

/** A person's own rows, wherever they lie. */
const ownRows = [
  ...['absence', 'audit_entry', 'authenticator_app', 'change', 'employment', 'employment_competence'],
  ...['half_sign_in', 'openid_identity', 'passkey', 'payroll_event', 'recovery_code'],
  ...['role_grant', 'session', 'shift', 'swap'],
];

/** Own proof of identity: nobody else's, whichever units one reaches. */
const onlyOwn = [
  'authenticator_app',
  'half_sign_in',
  'openid_identity',
  'passkey',
  'recovery_code',
  'session',
];

/** For whoever looks after the whole municipality: what is sent on its behalf, and what outside systems tell. */
const onlyWhole = ['access_review_reminder', 'mail', 'organisation_link', 'organisation_sync_run'];

interface Asker {
  readonly installation?: string;
  readonly municipality?: string;
  readonly person?: string;
  readonly units?: string;
  readonly absence_units?: string;
}

let database: TestDatabase;
let superuser: Client;
let app: Client;
let tenantTables: string[];
let home: Place;
let sibling: Place;
let foreign: Place;
beforeAll(async () => {
  database = await createDatabase();
  superuser = new Client({ connectionString: database.superuserUrl });
  app = new Client({ connectionString: database.url });
  await Promise.all([superuser.connect(), app.connect()]);
  tenantTables = (await tablesOf(superuser)).filter((table) => !tablesOfNobody.includes(table));
  await loosen(superuser);
  const municipalityId = randomUUID();
  const place = (of: string) => fill(superuser, tenantTables, { municipalityId: of, unitId: randomUUID() });
  home = await place(municipalityId);
  sibling = await place(municipalityId);
  foreign = await place(randomUUID());
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await database.drop();
});

/** Does something in a transaction of the app for somebody, and undoes it. */
async function as<Result>(asker: Asker, work: () => Promise<Result>): Promise<Result> {
  await app.query('BEGIN');
  try {
    for (const [name, value] of Object.entries(asker)) {
      await app.query(`SELECT set_config($1, $2, true)`, [`rulleplan.${name}`, value]);
    }
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

const inUnits = ({ municipalityId, unitId }: Place): Asker => ({
  municipality: municipalityId,
  person: randomUUID(),
  units: `{${unitId}}`,
  absence_units: `{${unitId}}`,
});
const everywhere = ({ municipalityId }: Place): Asker => ({
  municipality: municipalityId,
  units: '*',
  absence_units: '*',
});

/** The places whose rows of each table somebody sees who asks for all of them. */
async function seenBy(asker: Asker): Promise<Map<string, Place[]>> {
  return as(asker, async () => {
    const seen = new Map<string, Place[]>();
    for (const table of tenantTables) {
      const { rows } = await app.query<{ row: object }>(`SELECT to_jsonb(${table}) AS row FROM ${table}`);
      const found = rows.map(({ row }) => JSON.stringify(row));
      seen.set(
        table,
        [home, sibling, foreign].filter(({ rows: own }) => found.includes(JSON.stringify(own.get(table)))),
      );
      expect([table, seen.get(table)?.length]).toEqual([table, rows.length]);
    }
    return seen;
  });
}

const tablesWith = (seen: ReadonlyMap<string, readonly Place[]>, place: Place) =>
  tenantTables.filter((table) => seen.get(table)?.includes(place));
const without = (names: readonly string[]) => tenantTables.filter((table) => !names.includes(table));

/** The municipality itself is one row for both its units. */
const sharedRow = 'municipality';

describe('with every filter of the services left out', () => {
  it('there is something to be seen of every place in every table', () => {
    expect(home.rows.size).toBe(tenantTables.length);
    expect([...sibling.rows.keys(), sharedRow].sort()).toEqual(tenantTables);
    expect(foreign.rows.size).toBe(tenantTables.length);
  });

  it('nobody sees anything who does not say for whom', async () => {
    for (const asker of [
      {},
      { units: '*', absence_units: '*' },
      { person: home.personId },
      { municipality: '' },
    ]) {
      expect([...(await seenBy(asker)).values()].flat()).toEqual([]);
    }
  });

  it('a unit sees its own rows, and of its sibling only what the municipality knows', async () => {
    const seen = await seenBy(inUnits(home));
    expect(tablesWith(seen, foreign)).toEqual([]);
    expect(tablesWith(seen, sibling)).toEqual(knownInMunicipality.filter((table) => table !== sharedRow));
    expect(tablesWith(seen, home)).toEqual(without([...onlyOwn, ...onlyWhole]));
  });

  it('a command of a municipality sees all of that one and nothing of another', async () => {
    const seen = await seenBy(everywhere(home));
    expect(tablesWith(seen, foreign)).toEqual([]);
    expect(tablesWith(seen, home)).toEqual(tenantTables);
    expect(tablesWith(seen, sibling)).toEqual(without([sharedRow]));
  });

  it('a person without any unit sees own rows, wherever they lie', async () => {
    const seen = await seenBy({ municipality: sibling.municipalityId, person: sibling.personId });
    expect(tablesWith(seen, foreign)).toEqual([]);
    expect(tablesWith(seen, home)).toEqual(knownInMunicipality);
    expect(tablesWith(seen, sibling)).toEqual(
      [...knownInMunicipality.filter((table) => table !== sharedRow), ...ownRows].sort(),
    );
  });

  it('a person of one municipality is nobody in another', async () => {
    const seen = await seenBy({ municipality: home.municipalityId, person: foreign.personId });
    expect(tablesWith(seen, foreign)).toEqual([]);
  });

  it('kinds of absence are seen where they may be, and the roster around them everywhere it is reached', async () => {
    const seen = await seenBy({ ...inUnits(home), absence_units: '' });
    expect(tablesWith(seen, home)).toEqual(without([...onlyOwn, ...onlyWhole, 'absence']));
  });

  it('the installation sees the list of its municipalities, and nothing in them', async () => {
    const seen = await seenBy({ installation: 'on' });
    expect([...seen].filter(([, places]) => places.length > 0).map(([table]) => table)).toEqual([sharedRow]);
  });
});

describe('with every check of the services left out', () => {
  const may = async (table: string, right: string) => {
    const { rows } = await app.query<{ may: boolean }>(`SELECT has_table_privilege($1, $2) AS may`, [
      table,
      right,
    ]);
    return rows[0]!.may;
  };
  const insertion = (table: string, place: Place) =>
    as(inUnits(home), () =>
      app.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
        JSON.stringify(place.rows.get(table)),
      ]),
    ).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  const refusedByPolicy = '42501';
  const taken = '23505';

  it('no row can be written into another municipality', async () => {
    for (const table of tenantTables) {
      expect([table, await insertion(table, foreign)]).toEqual([table, refusedByPolicy]);
    }
  });

  it('no row can be written into another unit, but the log takes what is done anywhere', async () => {
    for (const table of without([...knownInMunicipality, ...onlyWhole, 'audit_entry'])) {
      expect([table, await insertion(table, sibling)]).toEqual([table, refusedByPolicy]);
    }
    expect(await insertion('audit_entry', sibling)).toBe(taken);
    expect(await insertion('shift', home)).toBe(taken);
  });

  it('rows elsewhere are changed and deleted by nobody: they are not there', async () => {
    for (const table of tenantTables) {
      const key = table === 'municipality' ? 'id' : 'municipality_id';
      const touched = async (asker: Asker, sql: string) => (await as(asker, () => app.query(sql))).rowCount;
      const reached =
        knownInMunicipality.includes(table) && table !== sharedRow
          ? 2
          : [...onlyOwn, ...onlyWhole].includes(table)
            ? 0
            : 1;
      if (await may(table, 'UPDATE')) {
        const sql = `UPDATE ${table} SET ${key} = ${key}`;
        expect([table, await touched(inUnits(home), sql)]).toEqual([table, reached]);
        expect([table, await touched({}, sql)]).toEqual([table, 0]);
      }
      if (await may(table, 'DELETE')) {
        const sql = `DELETE FROM ${table}`;
        expect([table, await touched(inUnits(home), sql)]).toEqual([table, reached]);
        expect([table, await touched({}, sql)]).toEqual([table, 0]);
      }
    }
  });

  it('no own row can be given away to another municipality or unit', async () => {
    for (const table of without([...onlyOwn, ...onlyWhole])) {
      if (!(await may(table, 'UPDATE'))) continue;
      const columns = Object.keys(home.rows.get(table)!);
      const moves = [
        `${table === 'municipality' ? 'id' : 'municipality_id'} = '${foreign.municipalityId}'`,
        ...(columns.includes('unit_id') && !knownInMunicipality.includes(table)
          ? [`unit_id = '${sibling.unitId}'`]
          : []),
      ];
      for (const move of moves) {
        const moving = as(inUnits(home), () => app.query(`UPDATE ${table} SET ${move}`));
        await expect(
          moving.catch((error: unknown) => [table, move, (error as { code: string }).code]),
        ).resolves.toEqual([table, move, refusedByPolicy]);
      }
    }
  });
});
