import {
  createSmallHome,
  dayShift,
  smallHomeNow,
  type SmallHome,
  type SmallHomePlan,
} from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { RefusedError } from '../shared/refused-error';

/** Three units: the small home and its neighbour under one district. */
export interface District {
  readonly product: Product;
  readonly home: SmallHome;
  readonly districtId: string;
  readonly neighbourId: string;
  /** People beside those of the home. */
  readonly people: Readonly<Record<Extra, string>>;
  /** Vita is called in by the hour: employed by the neighbour. */
  readonly vitaJobId: string;
  /** Work in a transaction as one of them. */
  as<Result>(who: Extra | keyof SmallHome['people'], work: () => Promise<Result>): Promise<Result>;
  /** The refusal that work as one of them ends in. */
  refusal(who: Extra | keyof SmallHome['people'], work: () => Promise<unknown>): Promise<unknown>;
  /** The same again, as nobody has touched it: everything else is emptied away. */
  renewed(): Promise<District>;
  close(): Promise<void>;
}

/** Ada is administrator, Henny HR of the municipality, Niels leads the neighbour, Dora the district. */
const extras = {
  ada: 'Ada Ørsted',
  henny: 'Henny Åberg',
  niels: 'Niels Nabo',
  dora: 'Dora Distrikt',
} as const;
type Extra = keyof typeof extras | 'vita';

const shifts = { annaMonday: dayShift('anna', '2026-11-30'), boMonday: dayShift('bo', '2026-12-01') };

/** Starts the product with a district of two homes; the leader of the home is Lone, HR there is Hanne. */
export async function startDistrict(plan: Partial<SmallHomePlan> = {}): Promise<District> {
  return fill(await startProduct({ now: smallHomeNow }), plan);
}

async function fill(product: Product, plan: Partial<SmallHomePlan>): Promise<District> {
  const { database } = product;
  const home = await createSmallHome(database.url, { shifts, ...plan });
  const { municipalityId } = home;
  const insert = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const [row] = await database.query<{ id: string }>(`INSERT INTO ${sql} RETURNING id`, [...values]);
    return row!.id;
  };
  const unit = (name: string, parentId: string | null) =>
    insert(`unit (municipality_id, name, agreement_id, parent_id) VALUES ($1, $2, '79.01', $3)`, [
      municipalityId,
      name,
      parentId,
    ]);
  const districtId = await unit('Distrikt Øst', null);
  const neighbourId = await unit('Åhuset', districtId);
  await database.query(`UPDATE unit SET parent_id = $1 WHERE id = $2`, [districtId, home.unitId]);

  const people: Record<string, string> = {};
  for (const [key, name] of Object.entries({ ...extras, vita: 'Vita Vikar' })) {
    people[key] = await insert(`person (municipality_id, name) VALUES ($1, $2)`, [municipalityId, name]);
    await insert(`account (municipality_id, person_id, email, password_hash) VALUES ($1, $2, $3, 'none')`, [
      municipalityId,
      people[key],
      `${key}@district.example`,
    ]);
  }
  for (const [key, role, unitId] of [
    ['ada', 'administrator', null],
    ['henny', 'hr', null],
    ['niels', 'leader', neighbourId],
    ['dora', 'leader', districtId],
  ] as const) {
    await insert(`role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, $3, $4)`, [
      municipalityId,
      people[key],
      role,
      unitId,
    ]);
  }
  const vitaJobId = await insert(
    `employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, hourly, employed_from)
     VALUES ($1, $2, $3, 'timelønnet', 0, true, '2024-01-01')`,
    [municipalityId, neighbourId, people['vita']],
  );
  const idOf = (who: string) => people[who] ?? home.people[who as keyof SmallHome['people']].personId;
  return {
    product,
    home,
    districtId,
    neighbourId,
    people: people as District['people'],
    vitaJobId,
    as: (who, work) => product.as(idOf(who), work),
    refusal: async (who, work) => {
      const error = await product.as(idOf(who), work).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      return error instanceof RefusedError ? error.refusal : error;
    },
    renewed: async () => {
      // The log cannot be emptied otherwise.
      await database.query(`SET session_replication_role = replica; TRUNCATE municipality CASCADE`);
      return fill(product, plan);
    },
    close: () => product.close(),
  };
}
