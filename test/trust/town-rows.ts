import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { TestDatabase } from '@rulleplan/test-support/database';
import { password } from '@rulleplan/test-support/small-home';

/** Where somebody stands, seen from the unit `home` that everything in the town is about. */
export type Place = 'home' | 'sibling' | 'far' | 'foreign' | 'whole';

export const jobRoles = ['team-member', 'substitute'] as const;
export const officeRoles = [
  'planner',
  'leader',
  'hr',
  'payroll',
  'union-representative',
  'auditor',
  'administrator',
] as const;
export const allRoles = [...jobRoles, ...officeRoles] as const;
export type TownRole = (typeof allRoles)[number];

export interface TownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly municipalityId: string;
  readonly employmentId: string | null;
}

/** Marks by which a leak is known for what it is: each stands in one protected field and nowhere else. */
export const marks = {
  email: 'maerke-postkasse',
  payrollId: 'MAERKELOEN77',
  accountCoding: 'MAERKEKONTO77',
  absence: 'senior-day',
  swapRemark: 'maerke-byttebemaerkning',
  changeRemark: 'maerke-aendringsbemaerkning',
  /** Any number this long is the balance of one person. */
  balance: /\b9\d{8}\b/,
  name: (place: Place) => `Navnemaerke-${place}`,
  unit: (place: string) => `Enhedsmaerke-${place}`,
} as const;

type Row = Readonly<Record<string, unknown>>;

/** Rows for several tables, written in the order in which the tables were first named. */
export class TownRows {
  private readonly tables = new Map<string, Row[]>();
  private readonly passwordHash: string;

  private constructor(passwordHash: string) {
    this.passwordHash = passwordHash;
  }

  /** The hash is a cheap one: there are many people, and it is not what is looked at. */
  static async empty(): Promise<TownRows> {
    return new TownRows(await hash(password, { memoryCost: 1024, timeCost: 1, parallelism: 1 }));
  }

  add(table: string, row: Row): string {
    const id = randomUUID();
    this.tables.set(table, [...(this.tables.get(table) ?? []), { id, ...row }]);
    return id;
  }

  /** A person who can sign in; with a unit given, also employed there. */
  person(
    key: string,
    at: { readonly place: Place; readonly municipalityId: string },
    job: Row | null = null,
  ): TownPerson {
    const { municipalityId } = at;
    const tenant = { municipality_id: municipalityId };
    const name = `${marks.name(at.place)} ${key}`;
    const email = `${key.replaceAll(' ', '.')}@${marks.email}.example`;
    const id = this.add('person', { ...tenant, name });
    this.add('account', { ...tenant, person_id: id, email, password_hash: this.passwordHash });
    const employmentId =
      job === null
        ? null
        : this.add('employment', {
            ...tenant,
            person_id: id,
            unit_id: null,
            staff_group: 'sosu',
            weekly_minutes: 2220,
            hourly: false,
            employed_from: '2020-01-01',
            payroll_id: null,
            opening_balance_minutes: 0,
            opening_balance_on: null,
            ...job,
          });
    return { id, name, email, municipalityId, employmentId };
  }

  async write(database: Pick<TestDatabase, 'query'>): Promise<void> {
    for (const [table, rows] of this.tables) {
      const columns = Object.keys(rows[0]!);
      const values = rows.flatMap((row) => columns.map((column) => row[column]));
      const places = rows.map(
        (_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
      );
      await database.query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`,
        values,
      );
    }
  }
}
