import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Chance } from './chance';

/** An entry as the intruder finds it. */
interface Entry {
  readonly id: string;
  readonly lane: number;
  readonly position: number;
}

/** What verifying has to find in a lane. */
interface Fault {
  readonly lane: number;
  readonly position: number;
  readonly entryId: string | null;
  readonly fault: string;
}

/** What was done, and what verifying has to find: the first wrong place of each lane, with what lies there. */
export interface Tampered {
  readonly how: string;
  readonly faults: readonly Fault[];
}

type Tampering = (intruder: Intruder, chance: Chance) => Promise<Tampered>;

/** A superuser of the database who knows how the log is made, without its key. Triggers and keys do not stop one. */
export class Intruder {
  private constructor(
    private readonly client: Client,
    private readonly entries: readonly Entry[],
  ) {}

  static async enter(client: Client): Promise<Intruder> {
    await client.query(`SET session_replication_role = replica`);
    await client.query(`ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_place`);
    await client.query(`CREATE TABLE kept_entry AS TABLE audit_entry`);
    await client.query(`CREATE TABLE kept_lane AS TABLE audit_lane`);
    const { rows } = await client.query<Entry>(
      `SELECT id, lane::int, position::int FROM audit_entry ORDER BY lane, position`,
    );
    return new Intruder(client, rows);
  }

  get laneCount(): number {
    return new Set(this.entries.map(({ lane }) => lane)).size;
  }

  lane(of: number): readonly Entry[] {
    return this.entries.filter(({ lane }) => lane === of);
  }

  any(chance: Chance): Entry {
    return chance.pick(this.entries);
  }

  /** One that has another after it in its lane. */
  notLast(chance: Chance): Entry {
    return chance.pick(this.entries.filter(({ lane, position }) => position < this.lane(lane).length));
  }

  async run(sql: string, values: readonly unknown[]): Promise<void> {
    await this.client.query(sql, [...values]);
  }

  async hasChanged(): Promise<boolean> {
    const { rowCount } = await this.client.query(`TABLE audit_entry EXCEPT TABLE kept_entry`);
    return (rowCount ?? 0) > 0;
  }

  async tamper(tampering: Tampering, chance: Chance): Promise<Tampered> {
    return tampering(this, chance);
  }

  async putBack(): Promise<void> {
    await this.client.query(
      `BEGIN; TRUNCATE audit_entry, audit_lane; INSERT INTO audit_entry TABLE kept_entry;
       INSERT INTO audit_lane TABLE kept_lane; COMMIT`,
    );
  }
}

const where = `WHERE id = $1`;
const shift = (by: string) =>
  `UPDATE audit_entry SET position = position ${by} WHERE lane = $1 AND position > $2`;

/** What can be changed in one entry, all else left as it is. */
const changes: readonly string[] = [
  `remark = 'nothing to see'`,
  `after = '{"log": 99}'`,
  `after = NULL`,
  `before = before || '{"log": 98}'`,
  `person_id = NULL`,
  `person_id = (SELECT id FROM person WHERE id <> person_id LIMIT 1)`,
  `on_behalf_of_person_id = (SELECT id FROM person LIMIT 1)`,
  `about_person_id = (SELECT id FROM person LIMIT 1)`,
  `unit_id = (SELECT id FROM unit LIMIT 1)`,
  `action = 'week-closed'`,
  `subject = 'week'`,
  `subject_id = gen_random_uuid()`,
  `kind = 'read'`,
  `request_id = request_id || ' '`,
  `at = at + interval '1 microsecond'`,
  `at = at - interval '1 year'`,
  `sequence = sequence + 1`,
  `content_digest = set_byte(content_digest, 31, 255 - get_byte(content_digest, 31))`,
  `hash = set_byte(hash, 0, 255 - get_byte(hash, 0))`,
  // As if retention had erased it, with any entry for a trace.
  `kind = NULL, person_id = NULL, about_person_id = NULL, action = NULL, subject = NULL, subject_id = NULL,
   before = NULL, after = NULL, request_id = NULL, erased_by_entry_id = (SELECT id FROM kept_entry WHERE id <> $1 LIMIT 1)`,
];

async function change(intruder: Intruder, chance: Chance): Promise<Tampered> {
  const entry = intruder.any(chance);
  const what = chance.pick(changes);
  await intruder.run(`UPDATE audit_entry SET ${what} ${where}`, [entry.id]);
  // What says the same as before has changed nothing: another try.
  if (!(await intruder.hasChanged())) return change(intruder, chance);
  return { how: `${placeOf(entry)} SET ${what}`, faults: [fault(entry, entry.id, 'changed')] };
}

async function remove(intruder: Intruder, chance: Chance): Promise<Tampered> {
  const entry = intruder.notLast(chance);
  const closesTheHole = chance.isIt(0.5);
  await intruder.run(`DELETE FROM audit_entry ${where}`, [entry.id]);
  if (closesTheHole) await intruder.run(shift('- 1'), [entry.lane, entry.position]);
  const how = `${placeOf(entry)} deleted${closesTheHole ? ', those after it moved up' : ''}`;
  return { how, faults: [fault(entry, null, 'missing')] };
}

async function insert(intruder: Intruder, chance: Chance): Promise<Tampered> {
  const place = intruder.any(chance);
  const like = intruder.any(chance);
  const id = randomUUID();
  const atTheEnd = chance.isIt(0.2);
  const position = atTheEnd ? intruder.lane(place.lane).length + 1 : place.position;
  await intruder.run(shift('+ 1'), [place.lane, position - 1]);
  await intruder.run(
    `INSERT INTO audit_entry
     SELECT (jsonb_populate_record(entry, jsonb_build_object('id', $2::uuid, 'lane', $3::int, 'position', $4::int))).*
       FROM kept_entry AS entry ${where}`,
    [like.id, id, place.lane, position],
  );
  const how = `a copy of ${placeOf(like)} put in at ${placeOf({ ...place, position })}`;
  // At the very end it lies behind the sealed end of its lane, where nothing is read.
  return { how, faults: [fault({ ...place, position }, atTheEnd ? null : id, 'inserted')] };
}

async function reorder(intruder: Intruder, chance: Chance): Promise<Tampered> {
  const one = intruder.notLast(chance);
  const other = chance.pick(intruder.lane(one.lane).filter(({ position }) => position > one.position));
  const to = `UPDATE audit_entry SET position = $2 ${where}`;
  await intruder.run(to, [one.id, other.position]);
  await intruder.run(to, [other.id, one.position]);
  return {
    how: `${placeOf(one)} and ${placeOf(other)} exchanged`,
    faults: [fault(one, other.id, 'reordered')],
  };
}

async function truncate(intruder: Intruder, chance: Chance): Promise<Tampered> {
  const first = intruder.any(chance);
  const movesTheEnd = chance.isIt(0.5) && first.position > 1;
  await intruder.run(`DELETE FROM audit_entry WHERE lane = $1 AND position >= $2`, [
    first.lane,
    first.position,
  ]);
  if (movesTheEnd) {
    await intruder.run(
      `UPDATE audit_lane SET position = $2 - 1,
              hash = (SELECT hash FROM audit_entry WHERE lane = $1 AND position = $2 - 1)
        WHERE lane = $1`,
      [first.lane, first.position],
    );
  }
  const how = `cut off from ${placeOf(first)}${movesTheEnd ? ', the end moved there' : ''}`;
  return { how, faults: [fault(first, null, 'truncated')] };
}

export const tamperings = { change, delete: remove, insert, reorder, truncate } satisfies Readonly<
  Record<string, Tampering>
>;

function fault(
  { lane, position }: Pick<Entry, 'lane' | 'position'>,
  entryId: string | null,
  kind: string,
): Fault {
  return { lane, position, entryId, fault: kind };
}

function placeOf({ lane, position }: Pick<Entry, 'lane' | 'position'>): string {
  return `lane ${lane}, position ${position}`;
}
