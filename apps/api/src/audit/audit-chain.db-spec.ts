import type { AuditEntry } from '@rulleplan/domain/audit';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { AuditService } from './audit.service';
import { ChainVerificationService, type Verified } from './chain-verification.service';
import { CheckpointMarks } from './checkpoint-file';

let product: Product;
let home: SmallHome;
let audit: AuditService;
let verification: ChainVerificationService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  audit = product.service(AuditService);
  verification = product.service(ChainVerificationService);
});
afterAll(() => product.close());

const closing = (after: AuditEntry['after']): AuditEntry => ({
  action: 'week-closed',
  subject: 'week',
  subjectId: home.unitId,
  unitId: home.unitId,
  before: null,
  after,
  remark: 'æøå — "citat"',
});
const asHome = <Result>(work: () => Promise<Result>) => product.forMunicipality(home.municipalityId, work);
const verify = () => asHome(() => verification.verify(new CheckpointMarks([])));
const positions = () =>
  product.database.query<{ lane: number; position: number; week: number }>(
    `SELECT lane, position::int, (after ->> 'week')::int AS week FROM audit_entry ORDER BY lane, position`,
  );

type Place = NonNullable<Verified['next']>;

/** Opens when it is told to. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe('the chain', () => {
  it('of a municipality that has done nothing yet is in order', async () => {
    expect(await verify()).toEqual({ checkedEntries: 0, totalEntries: 0, next: null, faults: [] });
  });

  it('holds whatever an entry says', async () => {
    await asHome(async () => {
      await audit.record(closing({ b: 1, a: { z: [1.5, 1e21, -0, null], y: new Date(0) }, gone: undefined }));
      await audit.record(closing({ '10': 'ten', '9': 'nine', closedAt: 29_000_000 }));
      await audit.record(closing(null));
    });
    expect(await verify()).toMatchObject({ checkedEntries: 3, totalEntries: 3, faults: [] });
  });

  it('lets two write at once without waiting, in lanes of their own', async () => {
    const first = gate();
    const second = gate();
    const one = asHome(async () => {
      await audit.record(closing({ week: 1 }));
      first.open();
      await second.opened;
    });
    await first.opened;
    // The first has written and is not done: the second gets to its end all the same.
    await asHome(() => audit.record(closing({ week: 2 })));
    second.open();
    await one;
    const found = await product.database.query<{ lane: number }>(
      `SELECT DISTINCT lane FROM audit_entry WHERE after ->> 'week' IN ('1', '2')`,
    );
    expect(found).toHaveLength(2);
    expect((await verify()).faults).toEqual([]);
  });

  it('has no hole where somebody changed their mind', async () => {
    const before = await positions();
    const undone = asHome(async () => {
      await audit.record(closing({ week: 3 }));
      throw new Error('refused after all');
    });
    await expect(undone).rejects.toThrow('refused after all');
    expect(await positions()).toEqual(before);
    await asHome(() => audit.record(closing({ week: 4 })));
    expect((await verify()).faults).toEqual([]);
  });

  it('is whole in each lane after 50 writers at once, some of whom gave up', async () => {
    const before = (await positions()).length;
    const written = await Promise.allSettled(
      Array.from({ length: 50 }, (_, week) =>
        asHome(async () => {
          await audit.record(closing({ week }));
          await audit.record(closing({ week }));
          if (week % 5 === 0) throw new Error('refused after all');
        }),
      ),
    );
    expect(written.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const rows = await positions();
    expect(rows).toHaveLength(before + 80);
    for (const lane of new Set(rows.map((row) => row.lane))) {
      const own = rows.filter((row) => row.lane === lane);
      expect(own.map(({ position }) => position)).toEqual(own.map((_, index) => index + 1));
    }
    expect(await verify()).toMatchObject({ checkedEntries: before + 80, faults: [] });
  });

  it('is not written on when its end is not ours', async () => {
    const [before] = await product.database.query(`SELECT seal FROM audit_lane WHERE lane = 1`);
    await product.database.query(`UPDATE audit_lane SET seal = hash WHERE lane = 1`);
    await expect(asHome(() => audit.record(closing(null)))).rejects.toThrow(/does not end as it was written/);
    await product.database.query(`UPDATE audit_lane SET seal = $1 WHERE lane = 1`, [
      (before as { seal: Buffer }).seal,
    ]);
    expect((await verify()).faults).toEqual([]);
  });

  it('is verified in parts that go on from each other', async () => {
    const { totalEntries } = await verify();
    let after: Place | null = null;
    let checked = 0;
    do {
      const place: Place | null = after;
      const part: Verified = await asHome(() => verification.verify(new CheckpointMarks([]), place, 7));
      expect(part.checkedEntries).toBeLessThanOrEqual(7);
      expect(part.faults).toEqual([]);
      checked += part.checkedEntries;
      after = part.next;
    } while (after !== null);
    expect(checked).toBe(totalEntries);
  });
});
