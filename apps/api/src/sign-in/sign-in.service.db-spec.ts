import { password } from '@rulleplan/test-support/small-home';
import { AccountService } from '../identity/account.service';
import { SessionService } from '../identity/session.service';
import { noon, startSigning, type Signing, type TestBrowser } from './signing-in.fixture';
import { SignInService } from './sign-in.service';

const refusedWith = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });

let signing: Signing;
let signIns: SignInService;
beforeAll(async () => {
  signing = await startSigning();
  signIns = signing.product.service(SignInService);
});
beforeEach(() => signing.standAt(0));
afterEach(() => signing.sql('DELETE FROM sign_in_attempt'));
afterAll(() => signing.product.close());

const enter = (email: string, given = password, browser = signing.browser()) =>
  browser.take(signIns.withPassword(email, given, browser.request));
const people = () => signing.home.people;

async function signedIn(email: string, of: Parameters<Signing['browser']>[0] = {}): Promise<TestBrowser> {
  const browser = signing.browser(of);
  await enter(email, password, browser);
  return browser;
}

describe('signing in with a password', () => {
  it('answers who it is and what may be done, whatever the case of the address', async () => {
    const { session, secondFactor } = await enter(people().anna.email.toUpperCase());
    expect(secondFactor).toBeNull();
    expect(session).toMatchObject({
      person: { name: 'Anna Sørensen' },
      sharedDevice: false,
      idleSeconds: 43_200,
    });
    expect(session?.permissions).toContain('propose-swap');
  });

  it('stands in the log, with what it was done by and without the password', async () => {
    await enter(people().bo.email);
    const [entry] = await signing.sql<Record<string, unknown>>(
      `SELECT * FROM audit_entry WHERE action = 'signed-in' AND subject_id = $1`,
      [people().bo.personId],
    );
    expect(entry).toMatchObject({
      person_id: people().bo.personId,
      after: { by: 'password', sharedDevice: false },
    });
    expect(JSON.stringify(entry)).not.toContain(password);
  });

  it('refuses a wrong password, an unknown address and an account without a password alike, after the same work', async () => {
    await signing.sql(`UPDATE account SET password_hash = NULL WHERE person_id = $1`, [
      people().carla.personId,
    ]);
    const looked = jest.spyOn(signing.product.service(AccountService), 'isPassword');
    const kinds = [people().bo.email, 'nobody@example.dk', people().carla.email];
    for (const email of kinds) {
      await expect(enter(email, 'gæt')).rejects.toEqual(refusedWith('wrong-credentials'));
    }
    expect(looked).toHaveBeenCalledTimes(kinds.length);
    looked.mockRestore();
    expect(await signing.sql('SELECT FROM sign_in_attempt')).toHaveLength(kinds.length + 1);
  });

  it('keeps no token in the database', async () => {
    const { request } = await signedIn(people().anna.email);
    const token = /rulleplan_session=([^;]+)/.exec(request.cookies ?? '')?.[1] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const found = await signing.sql(
      `SELECT FROM session WHERE token_hash = $1 OR encode(token_hash, 'escape') = $2`,
      [Buffer.from(token), token],
    );
    expect(found).toEqual([]);
  });

  it('ends the session the browser had before, and takes no token that it brings', async () => {
    const browser = await signedIn(people().lone.email);
    const before = browser.request.cookies;
    await enter(people().lone.email, password, browser);
    expect(browser.request.cookies).not.toBe(before);
    const old = signing.browser();
    old.keep(before ?? '');
    await expect(old.as(async () => null)).rejects.toEqual(refusedWith('not-signed-in'));
    await browser.as(async () => null);
  });

  it('is refused when the password is changed while it is looked at', async () => {
    const accounts = signing.product.service(AccountService);
    const looked = jest.spyOn(accounts, 'isPassword').mockImplementation(async () => {
      await signing.sql(`UPDATE account SET password_hash = 'another' WHERE person_id = $1`, [
        people().hanne.personId,
      ]);
      return true;
    });
    await expect(enter(people().hanne.email)).rejects.toEqual(refusedWith('wrong-credentials'));
    looked.mockRestore();
  });
});

describe('guessing', () => {
  const guess = (email: string, times: number, address = '10.0.0.9') =>
    [...Array(times).keys()].reduce(
      (before) =>
        before.then(() =>
          expect(enter(email, 'gæt', signing.browser({ address }))).rejects.toEqual(
            refusedWith('wrong-credentials'),
          ),
        ),
      Promise.resolve(),
    );
  const tooMany = (retryAfterSeconds: number) => ({
    refusal: { refused: 'too-many-attempts', retryAfterSeconds },
  });

  it('ends after ten wrong passwords for one account, from wherever, until a quarter of an hour has gone', async () => {
    const { pia } = people();
    await guess(pia.email, 10);
    signing.standAt(14 * 60);
    await expect(enter(pia.email, password, signing.browser({ address: '10.0.0.2' }))).rejects.toMatchObject(
      tooMany(60),
    );
    await enter(people().lone.email);
    signing.standAt(15 * 60);
    await enter(pia.email);
  });

  it('is slowed down alike for an address that nobody has', async () => {
    await guess('nobody@example.dk', 10);
    await expect(enter('nobody@example.dk')).rejects.toMatchObject(tooMany(900));
  });

  it('begins anew after the right password', async () => {
    await guess(people().pia.email, 9);
    await enter(people().pia.email);
    await guess(people().pia.email, 9);
    await enter(people().pia.email);
  });

  it('ends for one address that tries a hundred accounts; those who know theirs do not count', async () => {
    await signing.sql(
      `INSERT INTO sign_in_attempt SELECT key, 99, started_at FROM sign_in_attempt
       UNION ALL SELECT sha256('address 10.0.0.9'), 99, $1::timestamptz`,
      [noon],
    );
    await enter(people().anna.email, password, signing.browser({ address: '10.0.0.9' }));
    await guess(people().anna.email, 1);
    await expect(
      enter(people().bo.email, password, signing.browser({ address: '10.0.0.9' })),
    ).rejects.toMatchObject(tooMany(900));
    await enter(people().bo.email);
  });

  it('counts tries that come at once, each of them', async () => {
    const tries = await Promise.allSettled([...Array(14).keys()].map(() => enter('many@example.dk', 'gæt')));
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.refusal.refused : 'in'));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(4);
  });
});

describe('a shared device', () => {
  const unused = async (sharedDevice: boolean, seconds: number) => {
    const browser = await signedIn(people().anna.email, { sharedDevice });
    signing.standAt(seconds);
    return browser.as(async () => signing.product.service(SessionService).current().idleSeconds);
  };

  it.each([
    ['shared, a second before ten minutes', true, 599, 600],
    ['one’s own, after ten minutes', false, 601, 43_200],
  ] as const)('%s unused: still signed in', async (_case, shared, seconds, idle) => {
    expect(await unused(shared, seconds)).toBe(idle);
  });

  it('is signed out after ten minutes unused, and after eight hours of use', async () => {
    await expect(unused(true, 600)).rejects.toEqual(refusedWith('not-signed-in'));
    signing.standAt(0);
    const browser = await signedIn(people().anna.email, { sharedDevice: true });
    for (let minutes = 9; minutes < 480; minutes += 9) {
      signing.standAt(minutes * 60);
      await browser.as(async () => null);
    }
    signing.standAt(480 * 60);
    await expect(browser.as(async () => null)).rejects.toEqual(refusedWith('not-signed-in'));
  });
});
