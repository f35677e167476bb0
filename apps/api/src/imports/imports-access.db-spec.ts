import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import type { ImportPreviewResponse } from './dto/import-preview.response';
import type { ImportRequest } from './dto/import.request';
import { filesWith } from './import-files.fixture';
import { ImportsService } from './imports.service';

let product: Product;
let home: SmallHome;
let elsewhere: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  elsewhere = await createSmallHome(product.database.url, { shifts: {}, name: 'Ådal' });
});
afterAll(() => product.close());

function importAs(
  who: 'lone' | 'hanne' | 'bo',
  into: Partial<ImportRequest>,
): Promise<ImportPreviewResponse> {
  const files = filesWith().map(({ name, bytes }) => ({
    name,
    contentBase64: Buffer.from(bytes).toString('base64'),
  }));
  const request = {
    unitId: null,
    newUnitName: null,
    staffGroup: 'sosu',
    agreementId: '79.01',
    files,
    ...into,
  };
  return product.as(home.people[who].personId, () => product.service(ImportsService).save(request));
}

const refused = (refusal: object) => expect.objectContaining({ refusal: expect.objectContaining(refusal) });

describe('who may import where', () => {
  it('is the leader into the own unit', async () => {
    const { saved, unitId, summary } = await importAs('lone', { unitId: home.unitId });
    expect([saved, unitId, summary.people.new]).toEqual([true, home.unitId, 2]);
  });

  it('is the planner too, who is not told what balances come to', async () => {
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'planner', $3)`,
      [home.municipalityId, home.people.bo.personId, home.unitId],
    );
    const into = { unitId: home.unitId, rollOut: { from: '2027-02-08', weeks: 12 } };
    const planned = await importAs('bo', into);
    expect(planned).toMatchObject({ saved: true, balances: [] });
    const led = await importAs('lone', into);
    expect(led.balances).not.toEqual([]);
    const toleranceOf = ({ findings }: ImportPreviewResponse) =>
      findings.filter(({ rule }) => rule === 'norm-tolerance').map(({ actualMinutes }) => actualMinutes);
    expect(toleranceOf(planned)).toEqual(toleranceOf(led).map(() => null));
  });

  it('is not the leader into a unit that is not there yet', async () => {
    await expect(importAs('lone', { newUnitName: 'Nyhuset' })).rejects.toEqual(
      refused({ refused: 'not-allowed' }),
    );
  });

  it('is HR of the whole municipality into a new one, and not HR of a unit', async () => {
    await expect(importAs('hanne', { newUnitName: 'Nyhuset' })).rejects.toEqual(
      refused({ refused: 'not-allowed' }),
    );
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role) VALUES ($1, $2, 'hr')`,
      [home.municipalityId, home.people.hanne.personId],
    );
    expect(await importAs('hanne', { newUnitName: 'Nyhuset' })).toMatchObject({ saved: true, errors: [] });
  });

  it('is nobody into another municipality, where every unit is unknown', async () => {
    for (const who of ['lone', 'hanne'] as const)
      await expect(importAs(who, { unitId: elsewhere.unitId })).rejects.toEqual(
        refused({ refused: 'not-found' }),
      );
  });

  it.each([
    ['neither a unit nor a name', {}],
    ['both a unit and a name', { unitId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0001', newUnitName: 'Nyhuset' }],
  ])('must be said: %s is refused', async (_, into) => {
    await expect(importAs('hanne', into)).rejects.toMatchObject({ errors: [{ field: 'unitId' }] });
  });

  it('leaves in the audit trail who did it', async () => {
    const [entry] = await product.database.query(
      `SELECT person_id FROM audit_entry WHERE action = 'import-saved' AND unit_id = $1`,
      [home.unitId],
    );
    expect(entry).toEqual({ person_id: home.people.lone.personId });
  });
});

describe('an import with mistakes', () => {
  it('answers with them in both languages, and saves nothing', async () => {
    const { saved, unitId, errors } = await importAs('lone', {
      unitId: home.unitId,
      files: [{ name: 'people.csv', contentBase64: Buffer.from('navn;timer\nÅse;37\n').toString('base64') }],
    });
    expect({ saved, unitId }).toEqual({ saved: false, unitId: null });
    expect(errors).toMatchObject([
      {
        file: 'people.csv',
        row: 1,
        column: 'competences',
        code: 'column-missing',
        messageDa: 'Kolonnen competences mangler. Den kan også hedde kompetencer.',
        messageEn: 'The column competences is missing. It may also be called kompetencer.',
      },
      { file: 'duty-types.csv', row: null, column: null, code: 'file-missing' },
      { file: 'base-plan.csv', code: 'file-missing' },
    ]);
  });
});

describe('an address in an imported file', () => {
  const withAddress = (who: 'lone' | 'bo', address: string) =>
    importAs(who, {
      unitId: home.unitId,
      files: filesWith({
        'people.csv':
          `person;weeklyHours;competences;email\nÅse Sørensen;37;medicin,nøgler;${address}\n` +
          'Bjørn Æbelø;29,75;;\n',
      }).map(({ name, bytes }) => ({ name, contentBase64: Buffer.from(bytes).toString('base64') })),
    });

  it('is not taken for somebody with a role: links would go to whoever chose the address', async () => {
    await importAs('lone', { unitId: home.unitId });
    await product.database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role)
       SELECT municipality_id, id, 'administrator' FROM person WHERE name = 'Åse Sørensen'`,
    );
    const { saved, errors } = await withAddress('lone', 'mig@ro.example');
    expect([saved, errors.map(({ row, column, code }) => ({ row, column, code }))]).toEqual([
      false,
      [{ row: 2, column: 'email', code: 'email-of-role-holder' }],
    ]);
    expect(await product.database.query(`SELECT 1 FROM account WHERE email = 'mig@ro.example'`)).toEqual([]);
  });

  it('is taken again once the role has ended', async () => {
    await product.database.query(
      `UPDATE role_grant SET ended_at = '2026-11-24T12:00:00Z'
        WHERE person_id IN (SELECT id FROM person WHERE name = 'Åse Sørensen')`,
    );
    expect((await withAddress('lone', 'aase@ro.example')).saved).toBe(true);
  });
});
