import { instantAt } from '@rulleplan/domain/time';
import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { AuditService } from './audit.service';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
let audit: AuditService;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  elsewhere = await createSmallHome(product.database.url, { shifts: {}, name: 'Ådal' });
  audit = product.service(AuditService);
});
afterAll(() => product.close());

const asLeader = <Result>(work: () => Promise<Result>) => product.as(home.people.lone.personId, work);
const closing = (after: Record<string, unknown>) => ({
  action: 'week-closed' as const,
  subject: 'week' as const,
  subjectId: home.unitId,
  unitId: home.unitId,
  before: null,
  after,
  remark: null,
});
const trail = (more: object = {}) =>
  asLeader(() => audit.page({ unitId: home.unitId, from: '2026-11-25', to: '2026-11-25', ...more }));

describe('the audit trail', () => {
  it('says who did what, when, and to what end', async () => {
    await asLeader(() =>
      audit.record(closing({ weekStart: '2026-11-16', closedAt: instantAt('2026-11-24', '08:00') })),
    );
    const { entries } = await trail();
    expect(entries).toMatchObject([
      {
        byName: 'Lone Leder',
        at: '2026-11-25T12:00:00+01:00',
        action: 'week-closed',
        before: null,
        after: { weekStart: '2026-11-16', closedAt: '2026-11-24T08:00:00+01:00' },
      },
    ]);
  });

  it('names the system where nobody has signed in', async () => {
    await product.forMunicipality(home.municipalityId, () => audit.record(closing({})));
    expect((await trail()).entries[0]).toMatchObject({ byName: null, requestId: 'command' });
  });

  it('forgets what was undone', async () => {
    const before = (await trail()).entries.length;
    const undone = asLeader(async () => {
      await audit.record(closing({}));
      throw new Error('refused after all');
    });
    await expect(undone).rejects.toThrow();
    expect((await trail()).entries).toHaveLength(before);
  });

  it('comes a page at a time, newest first, and every entry once', async () => {
    await asLeader(async () => {
      for (let week = 0; week < 210; week += 1) {
        await audit.record(closing({ week }));
      }
    });
    const weeks: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page = await trail(cursor === null ? {} : { cursor });
      weeks.push(...page.entries.map(({ after }) => after?.['week']));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(weeks.slice(0, 210)).toEqual(Array.from({ length: 210 }, (_, index) => 209 - index));
    expect(weeks).toHaveLength(212);
  });

  it('is asked for by day and by kind', async () => {
    expect((await trail({ from: '2026-11-26', to: '2026-11-30' })).entries).toEqual([]);
    expect((await trail({ subject: 'swap' })).entries).toEqual([]);
  });

  it('holds nothing of another municipality', async () => {
    const foreign = product.as(elsewhere.people.lone.personId, () => audit.historyOf('week', home.unitId));
    expect(await foreign).toEqual([]);
  });
});
