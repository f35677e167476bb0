import { createSmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import { Clock } from '../shared/clock';
import { FirstStartService, type FirstAdministrator } from './first-start.service';

const noon = '2026-11-25T12:00:00+01:00';
const asked: FirstAdministrator = {
  municipality: 'Birkelund Kommune',
  name: 'Ådne Administrator',
  email: 'Aadne@birkelund.example',
  password: 'en lang og god adgangskode',
};
const refusedWith = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });

let product: Product;
let starts: FirstStartService;
beforeEach(async () => {
  product = await startProduct({ now: noon });
  starts = product.service(FirstStartService);
});
afterEach(() => product.close());

const link = async () => {
  const [, token = ''] =
    /^http:\/\/localhost:3000\/first-start#([\w-]{43})$/.exec((await starts.renewLink()) ?? '') ?? [];
  return token;
};
const start = (token: string, of: Partial<FirstAdministrator> = {}) =>
  starts.start(
    token,
    { ...asked, ...of },
    { address: '10.0.0.1', cookies: undefined, userAgent: undefined, sharedDevice: false },
  );
const standAt = (seconds: number) =>
  product.service(Clock).standAt(new Date(Date.parse(noon) + seconds * 1000));

describe('the first start', () => {
  it('makes municipality and administrator, signs in, and is over', async () => {
    const token = await link();
    expect(await starts.check(token)).toEqual({ municipality: null, expiresAt: '2026-11-26T12:00:00+01:00' });
    const { answer, cookies } = await start(token);
    expect(cookies).toHaveLength(1);
    expect(answer.session).toMatchObject({
      person: { name: 'Ådne Administrator' },
      municipality: { name: 'Birkelund Kommune' },
      grants: [{ role: 'administrator', unitId: null }],
    });
    await expect(start(token)).rejects.toEqual(refusedWith('link-not-valid'));
    expect(await starts.renewLink()).toBeNull();
    const entries = await product.database.query<{ action: string }>(
      'SELECT action FROM audit_entry ORDER BY sequence',
    );
    expect(entries.map(({ action }) => action)).toEqual(['first-administrator-made', 'signed-in']);
  });

  it('of two at once makes one', async () => {
    const token = await link();
    const both = await Promise.allSettled([
      start(token),
      start(token, { email: 'another@birkelund.example' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await product.database.query('SELECT FROM municipality')).toHaveLength(1);
    expect(await product.database.query('SELECT FROM account')).toHaveLength(1);
  });

  it.each([
    ['a second before a day is over', 86_399, true],
    ['exactly when a day is over', 86_400, false],
  ] as const)('by a link used %s', async (_case, seconds, isGood) => {
    const token = await link();
    standAt(seconds);
    await (isGood ? start(token) : expect(start(token)).rejects.toEqual(refusedWith('link-not-valid')));
  });

  it('takes the newest link only, and no password that cannot be chosen', async () => {
    const before = await link();
    const token = await link();
    await expect(starts.check(before)).rejects.toEqual(refusedWith('link-not-valid'));
    await expect(start(token, { password: 'kort' })).rejects.toEqual(refusedWith('password-not-fit'));
    await start(token);
  });

  it('adds an administrator to the municipality that an import has made, and to no other', async () => {
    const home = await createSmallHome(product.database.url, { shifts: {} });
    const token = await link();
    expect(await starts.check(token)).toMatchObject({ municipality: 'Bøgelund Kommune' });
    await expect(start(token, { email: home.people.anna.email })).rejects.toEqual(refusedWith('email-taken'));
    const { answer } = await start(token);
    expect(answer.session?.municipality.id).toBe(home.municipalityId);
    await createSmallHome(product.database.url, { shifts: {}, name: 'Skovlund' });
    expect(await starts.renewLink()).toBeNull();
  });
});
