import type { QueryRunner } from 'typeorm';
import { Chain, type EntryContent } from '../../audit/chain';
import { secretSetting } from '../../shared/secret-setting';

interface Row extends EntryContent {
  readonly id: string;
  readonly sequence: string;
  readonly atMicros: string;
}

const batch = 1000;

/**
 * Entries from before there was a chain become the beginning of their municipality's first lane, in the order they
 * were written: from here on they are as hard to change as the rest. Needs the key only where there are any.
 */
export async function chainExistingEntries(runner: QueryRunner): Promise<void> {
  const municipalities = (await runner.query(`SELECT DISTINCT municipality_id AS id FROM audit_entry`)) as {
    id: string;
  }[];
  if (municipalities.length === 0) {
    return;
  }
  const chain = new Chain(secretSetting('RULLEPLAN_AUDIT_KEY'));
  await runner.query(`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
  await runner.query(`UPDATE audit_entry SET kind = 'change'`);
  for (const { id } of municipalities) {
    await chainMunicipality(runner, chain, id);
  }
  await runner.query(`ALTER TABLE audit_entry ENABLE TRIGGER USER`);
}

async function chainMunicipality(runner: QueryRunner, chain: Chain, municipalityId: string): Promise<void> {
  const lane = 1;
  let end = { municipalityId, lane, position: 0, hash: chain.beginning(municipalityId, lane) };
  let last = '0';
  for (;;) {
    const rows = (await runner.query(
      `SELECT id, sequence, (EXTRACT(epoch FROM at) * 1000000)::bigint AS "atMicros", kind,
              person_id AS "personId", NULL AS "onBehalfOfPersonId", NULL AS "aboutPersonId", action, subject,
              subject_id AS "subjectId", unit_id AS "unitId", before, after, remark, request_id AS "requestId"
         FROM audit_entry WHERE municipality_id = $1 AND sequence > $2 ORDER BY sequence LIMIT ${batch}`,
      [municipalityId, last],
    )) as Row[];
    for (const row of rows) {
      const place = { ...row, municipalityId, lane, position: end.position + 1 };
      const contentDigest = chain.contentDigest(row);
      const hash = chain.entryHash(end.hash, place, contentDigest);
      await runner.query(
        `UPDATE audit_entry SET lane = $2, position = $3, content_digest = $4, hash = $5 WHERE id = $1`,
        [row.id, lane, place.position, contentDigest, hash],
      );
      end = { ...end, position: place.position, hash };
      last = row.sequence;
    }
    if (rows.length < batch) {
      break;
    }
  }
  await writeEnds(runner, chain, end);
}

/** All lanes of the municipality, the first with its entries, the others empty. */
async function writeEnds(
  runner: QueryRunner,
  chain: Chain,
  first: { municipalityId: string; lane: number; position: number; hash: Buffer },
): Promise<void> {
  const { municipalityId } = first;
  for (let lane = 1; lane <= 16; lane += 1) {
    const end =
      lane === first.lane
        ? first
        : { municipalityId, lane, position: 0, hash: chain.beginning(municipalityId, lane) };
    await runner.query(
      `INSERT INTO audit_lane (municipality_id, lane, position, hash, seal) VALUES ($1, $2, $3, $4, $5)`,
      [municipalityId, lane, end.position, end.hash, chain.seal(end)],
    );
  }
}
