import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { AgreementsService } from './agreements.service';
import { UnitAgreementsService } from './unit-agreements.service';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  await product.forMunicipality(home.municipalityId, () =>
    product.service(AgreementsService).agreeLocally({
      unitId: home.unitId,
      staffGroup: 'sosu',
      validFrom: '2027-01-01',
      validTo: null,
      override: { dailyRest: { minimumMinutes: 480 } },
    }),
  );
});
afterAll(() => product.close());

const agreementsOn = (on?: string) =>
  product.as(home.people.lone.personId, () => product.service(UnitAgreementsService).of(home.unitId, on));
const restOn = async (on: string) => {
  const [group] = (await agreementsOn(on)).groups;
  return group?.numbers.find(({ name }) => name === 'dailyRest.minimumMinutes');
};

describe('what holds in a unit', () => {
  it('is told for each group of staff, with the version of today', async () => {
    const { on, groups } = await agreementsOn();
    expect(on).toBe('2026-11-25');
    expect(groups).toMatchObject([{ staffGroup: 'sosu', agreementId: '79.01', version: '2026-01-01' }]);
    expect(groups[0]?.locals).toHaveLength(2);
  });

  it('shows from the log who saved a local agreement, and what it said', async () => {
    const { groups } = await agreementsOn();
    const saved = groups[0]?.locals.find(({ validFrom }) => validFrom === '2027-01-01');
    expect(saved?.history).toMatchObject([
      {
        action: 'local-agreement-saved',
        at: '2026-11-25T12:00:00+01:00',
        after: { override: { dailyRest: { minimumMinutes: 480 } } },
      },
    ]);
  });

  it('is national until the day before a local agreement, and local from its first day', async () => {
    expect(await restOn('2026-12-31')).toMatchObject({ value: 660, national: 660, overriddenBy: null });
    const local = await restOn('2027-01-01');
    expect(local).toMatchObject({ value: 480, national: 660 });
    expect(local?.overriddenBy).toMatch(/^[0-9a-f-]{36}$/);
  });
});
