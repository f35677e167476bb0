import { CompetencesService } from './competences.service';
import { startDistrict, type District } from './district.fixture';

let district: District;
let competences: CompetencesService;
beforeAll(async () => {
  district = await startDistrict();
  competences = district.product.service(CompetencesService);
});
beforeEach(async () => {
  district = await district.renewed();
});
afterAll(() => district.close());

const set = (employmentId: string, held: Record<string, string | null>, version = 1) => ({
  employmentId,
  request: { competences: Object.entries(held).map(([name, heldTo]) => ({ name, heldTo })), version },
});
type Who = Parameters<District['as']>[0];
const setAs = (who: Who, { employmentId, request }: ReturnType<typeof set>) =>
  district.as(who, () => competences.set(employmentId, request));
const refusal = (who: Who, { employmentId, request }: ReturnType<typeof set>) =>
  district.refusal(who, () => competences.set(employmentId, request));

describe('the competences of a unit', () => {
  it('are what its people hold and its duties require, with who holds them and until when', async () => {
    const { database } = district.product;
    await database.query(`UPDATE duty_type SET requires = '{medicin,førstehjælp}'`);
    const { anna, bo } = district.home.jobs;
    await setAs('lone', set(anna, { medicin: '2026-11-24', ældrepleje: null }));
    await setAs('lone', set(bo, { medicin: '2027-01-24' }));
    const held = await district.as('lone', () => competences.ofUnit(district.home.unitId));
    expect(held.competences).toEqual([
      { name: 'førstehjælp', required: true, holders: [] },
      {
        name: 'medicin',
        required: true,
        holders: [
          expect.objectContaining({ personName: 'Anna Sørensen', standing: 'expired' }),
          expect.objectContaining({ personName: 'Bo Kjær', heldTo: '2027-01-24', standing: 'expires-soon' }),
        ],
      },
      {
        name: 'ældrepleje',
        required: false,
        holders: [expect.objectContaining({ employmentId: anna, heldTo: null, standing: 'held' })],
      },
    ]);
    expect(held.people.map(({ personName, version, maySet }) => [personName, version, maySet])).toEqual([
      ['Anna Sørensen', 2, true],
      ['Bo Kjær', 2, true],
      ['Carla Ågård', 1, true],
    ]);
  });

  it('count those of a substitute that serves it, who are set in the own unit', async () => {
    await district.product.database.query(
      `INSERT INTO employment_unit (municipality_id, employment_id, unit_id) VALUES ($1, $2, $3)`,
      [district.home.municipalityId, district.vitaJobId, district.home.unitId],
    );
    await setAs('niels', set(district.vitaJobId, { medicin: null }));
    const held = await district.as('lone', () => competences.ofUnit(district.home.unitId));
    expect(held.competences).toMatchObject([{ name: 'medicin', holders: [{ personName: 'Vita Vikar' }] }]);
    expect(held.people).toContainEqual(expect.objectContaining({ personName: 'Vita Vikar', maySet: false }));
    expect(await refusal('lone', set(district.vitaJobId, {}, 2))).toEqual({ refused: 'not-found' });
  });
});

describe('what somebody holds', () => {
  it('is all that is said, and is in the log before and after', async () => {
    const { anna } = district.home.jobs;
    await setAs('lone', set(anna, { medicin: '2027-06-30', ældrepleje: null }));
    const after = await setAs('hanne', set(anna, { medicin: '2028-06-30' }, 2));
    expect(after.employments).toMatchObject([
      { version: 3, competences: [{ name: 'medicin', heldTo: '2028-06-30' }] },
    ]);
    const entries = await district.product.database.query(
      `SELECT before->'competences' AS before, after->'competences' AS after FROM audit_entry
        WHERE action = 'competences-set' ORDER BY sequence`,
    );
    expect(entries.at(-1)).toEqual({
      before: [
        { name: 'medicin', heldTo: '2027-06-30' },
        { name: 'ældrepleje', heldTo: null },
      ],
      after: [{ name: 'medicin', heldTo: '2028-06-30' }],
    });
  });

  it('is refused on a version that somebody has changed', async () => {
    const { anna } = district.home.jobs;
    await setAs('lone', set(anna, { medicin: null }));
    expect(await refusal('lone', set(anna, {}))).toEqual({ refused: 'changed-meanwhile', currentVersion: 2 });
  });

  it('names each once', async () => {
    const { anna } = district.home.jobs;
    const twice = { name: 'medicin', heldTo: null };
    const request = { competences: [twice, twice], version: 1 };
    expect(await district.refusal('lone', () => competences.set(anna, request))).toEqual({
      refused: 'competence-named-twice',
      name: 'medicin',
    });
  });

  it('is set by whoever plans or leads there', async () => {
    const { anna } = district.home.jobs;
    expect(await refusal('anna', set(anna, {}))).toEqual({
      refused: 'not-allowed',
      permission: 'manage-competences',
    });
    expect(await refusal('ada', set(anna, {}))).toMatchObject({ refused: 'not-allowed' });
    expect(await refusal('niels', set(anna, {}))).toEqual({ refused: 'not-found' });
  });
});
