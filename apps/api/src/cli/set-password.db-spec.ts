import { createSmallHome, password, type SmallHome } from '@rulleplan/test-support/small-home';
import { SignInService } from '../sign-in/sign-in.service';
import { startProduct, type Product } from '../product.fixture';
import { setPassword } from './set-password';

const newPassword = 'ny og længere adgangskode';
let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
});
afterAll(() => product.close());

const set = (email: string) => setPassword((type) => product.service(type), email, newPassword);
const signIn = (email: string, given: string) =>
  product.service(SignInService).withPassword(email, given, {
    address: '10.0.0.1',
    cookies: undefined,
    userAgent: undefined,
    sharedDevice: false,
  });
const sessionsOf = (personId: string) =>
  product.database.query(
    'SELECT FROM session JOIN account ON account.id = session.account_id WHERE account.person_id = $1',
    [personId],
  );
const entries = () =>
  product.database.query<Record<string, unknown>>(`SELECT * FROM audit_entry WHERE action = 'password-set'`);

describe('setting a password by command', () => {
  it('lets its owner in with the new one only, signs out all of theirs and nobody else', async () => {
    const { anna, bo } = home.people;
    for (const { email } of [anna, anna, bo]) await signIn(email, password);
    expect(await set(anna.email.toUpperCase())).toContain('is set');
    expect(await sessionsOf(anna.personId)).toHaveLength(0);
    expect(await sessionsOf(bo.personId)).toHaveLength(1);
    await expect(signIn(anna.email, password)).rejects.toMatchObject({
      refusal: { refused: 'wrong-credentials' },
    });
    await signIn(anna.email, newPassword);
    await signIn(bo.email, password);
    const [account] = await product.database.query<{ password_hash: string }>(
      'SELECT password_hash FROM account WHERE person_id = $1',
      [anna.personId],
    );
    expect(account?.password_hash).toMatch(/^\$argon2id\$/);
  });

  it('stands in the audit trail as done by the system, without the password', async () => {
    const kept = await entries();
    expect(kept).toMatchObject([
      {
        action: 'password-set',
        subject: 'person',
        subject_id: home.people.anna.personId,
        person_id: null,
        request_id: 'command',
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain(newPassword);
  });

  it('changes nothing for an address nobody has', async () => {
    const before = await entries();
    await expect(set('nobody@example.dk')).rejects.toThrow('Nobody signs in with nobody@example.dk.');
    expect(await entries()).toEqual(before);
  });
});

describe('a new password', () => {
  it.each([
    ['eleven characters', 'æøå-æøå-æøå', 'at least 12'],
    ['201 characters', 'x'.repeat(201), 'at most 200'],
    ['two lines', 'first line\nsecond line', 'one line'],
    ['the owner’s name', 'Anna Sørensen 1', 'name'],
  ])('of %s is refused, and nothing is changed', async (_case, given, told) => {
    const before = await entries();
    const refused = setPassword((type) => product.service(type), home.people.anna.email, given);
    await expect(refused).rejects.toThrow(told);
    expect(await entries()).toEqual(before);
  });
});
