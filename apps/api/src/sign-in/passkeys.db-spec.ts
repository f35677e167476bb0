import { password } from '@rulleplan/test-support/small-home';
import { MySignInService } from './my-sign-in.service';
import { party, startSigning, type Signing, type TestBrowser } from './signing-in.fixture';
import { SignInService } from './sign-in.service';
import { SoftwarePasskey, type Occasion } from './software-passkey.fixture';

const refusedWith = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });

let signing: Signing;
let signIns: SignInService;
let mine: MySignInService;
beforeAll(async () => {
  signing = await startSigning();
  signIns = signing.product.service(SignInService);
  mine = signing.product.service(MySignInService);
});
beforeEach(() => signing.standAt(0));
afterEach(() => signing.sql('DELETE FROM sign_in_attempt'));
afterAll(() => signing.product.close());

const first = async (email: string, browser = signing.browser()) => {
  const answer = await browser.take(signIns.withPassword(email, password, browser.request));
  return { browser, answer };
};

/** Somebody with a passkey, and the browser they made it in. */
async function withPasskey(email: string) {
  await signing.sql('DELETE FROM passkey');
  const { browser } = await first(email);
  const key = new SoftwarePasskey(party);
  const options = await browser.as(() => mine.beginPasskey(password, party));
  const { cookie, answer: codes } = await browser.as(() =>
    mine.addPasskey('Min telefon', key.create(options), party),
  );
  browser.keep(cookie);
  return { browser, key, codes };
}

const ask = async (browser: TestBrowser) => {
  const { task, cookie } = await signIns.passkeyTask(browser.request, party);
  browser.keep(cookie);
  return task.options;
};
const answer = (browser: TestBrowser, given: Record<string, unknown>) =>
  browser.take(signIns.withPasskey(given, browser.request, party));
const signInWith = async (key: SoftwarePasskey, occasion: Occasion = {}, browser = signing.browser()) =>
  answer(browser, key.get(await ask(browser), occasion));
const notAccepted = refusedWith('passkey-not-accepted');

describe('a passkey', () => {
  it('lets in without address and password, two factors in one', async () => {
    const { key, codes } = await withPasskey(signing.home.people.anna.email);
    expect(codes).toHaveLength(10);
    const browser = signing.browser({ sharedDevice: true });
    const { session, secondFactor } = await signInWith(key, {}, browser);
    expect(secondFactor).toBeNull();
    expect(session).toMatchObject({ person: { name: 'Anna Sørensen' }, sharedDevice: true });
    const [entry] = await signing.sql<{ after: unknown }>(
      `SELECT after FROM audit_entry WHERE action = 'signed-in' ORDER BY sequence DESC LIMIT 1`,
    );
    expect(entry?.after).toEqual({ by: 'passkey', sharedDevice: true });
  });

  it('is the second factor after the password, also without a finger or a PIN', async () => {
    const { bo } = signing.home.people;
    const { key } = await withPasskey(bo.email);
    const { browser, answer: awaited } = await first(bo.email);
    expect(awaited.secondFactor?.methods).toEqual(['passkey', 'recovery-code']);
    const { options } = await signIns.secondFactorTask(browser.request, party);
    const given = key.get(options, { unverified: true });
    const { session } = await browser.take(signIns.withSecondFactorPasskey(given, browser.request, party));
    expect(session?.person.id).toBe(bo.personId);
  });

  it('alone must have made sure who holds it', async () => {
    const { key } = await withPasskey(signing.home.people.bo.email);
    await expect(signInWith(key, { unverified: true })).rejects.toEqual(notAccepted);
  });

  it('signs for our address only', async () => {
    const { key } = await withPasskey(signing.home.people.bo.email);
    await expect(signInWith(key, { origin: 'https://vagt.example.dk.evil.example' })).rejects.toEqual(
      notAccepted,
    );
  });

  it('that counts backwards is a copy', async () => {
    const { key } = await withPasskey(signing.home.people.bo.email);
    await signInWith(key, { counter: 10 });
    await expect(signInWith(key, { counter: 10 })).rejects.toEqual(notAccepted);
    await signInWith(key, { counter: 11 });
  });

  it('answers a challenge once, within five minutes, in the browser that asked', async () => {
    const { key } = await withPasskey(signing.home.people.bo.email);
    const browser = signing.browser();
    const given = key.get(await ask(browser));
    await expect(answer(signing.browser(), given)).rejects.toEqual(notAccepted);
    const copy = signing.browser();
    copy.keep(...(browser.request.cookies ?? '').split('; '));
    const both = await Promise.allSettled([answer(browser, given), answer(copy, given)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);

    const late = signing.browser();
    const options = await ask(late);
    signing.standAt(300);
    await expect(answer(late, key.get(options))).rejects.toEqual(notAccepted);
  });

  it('answers a wrong challenge once too: a new one is needed then', async () => {
    const { key } = await withPasskey(signing.home.people.bo.email);
    const browser = signing.browser();
    const options = await ask(browser);
    await expect(answer(browser, key.get({ challenge: 'AAAA' }))).rejects.toEqual(notAccepted);
    await expect(answer(browser, key.get(options))).rejects.toEqual(notAccepted);
  });

  it('of somebody else is no second factor', async () => {
    const { anna, carla } = signing.home.people;
    const { key } = await withPasskey(anna.email);
    await signing.sql(`UPDATE passkey SET account_id = (SELECT id FROM account WHERE person_id = $1)`, [
      carla.personId,
    ]);
    const strangers = await (async () => {
      const { browser } = await first(anna.email);
      const other = new SoftwarePasskey(party);
      const options = await browser.as(() => mine.beginPasskey(password, party));
      browser.keep(
        (await browser.as(() => mine.addPasskey('Min egen', other.create(options), party))).cookie,
      );
      return (await first(anna.email)).browser;
    })();
    const { options } = await signIns.secondFactorTask(strangers.request, party);
    const given = key.get(options);
    await expect(
      strangers.take(signIns.withSecondFactorPasskey(given, strangers.request, party)),
    ).rejects.toEqual(notAccepted);
  });

  it.each([
    [{}],
    [{ id: 7 }],
    [{ id: 'unknown', response: {} }],
    [{ id: 'x', response: { clientDataJSON: '' } }],
  ])('is refused when it answers %j', async (given: Record<string, unknown>) => {
    const browser = signing.browser();
    await ask(browser);
    await expect(answer(browser, given)).rejects.toEqual(notAccepted);
  });
});

describe('a new passkey', () => {
  it('needs a challenge of its session that is still good', async () => {
    const { browser } = await first(signing.home.people.lone.email);
    const key = new SoftwarePasskey(party);
    const add = (given: Record<string, unknown>) => browser.as(() => mine.addPasskey('Nøgle', given, party));
    await expect(add(key.create({ challenge: 'AAAA' }))).rejects.toEqual(notAccepted);
    const options = await browser.as(() => mine.beginPasskey(password, party));
    await expect(add({ id: 'x' })).rejects.toEqual(notAccepted);
    signing.standAt(300);
    await expect(add(key.create(options))).rejects.toEqual(notAccepted);
  });

  it('is listed by the name its owner gave, and removed after the password; another’s is as unknown as none', async () => {
    const { browser } = await withPasskey(signing.home.people.pia.email);
    const [passkey] = (await browser.as(() => mine.mine())).passkeys;
    expect(passkey).toMatchObject({ name: 'Min telefon', lastUsedAt: null });
    const stranger = (await first(signing.home.people.lone.email)).browser;
    await expect(stranger.as(() => mine.removePasskey(passkey!.id, password))).rejects.toEqual(
      refusedWith('not-found'),
    );
    await expect(browser.as(() => mine.removePasskey(passkey!.id, 'gæt'))).rejects.toEqual(
      refusedWith('wrong-password'),
    );
    browser.keep((await browser.as(() => mine.removePasskey(passkey!.id, password))).cookie);
    expect((await browser.as(() => mine.mine())).recoveryCodesLeft).toBe(0);
    expect((await first(signing.home.people.pia.email)).answer.session).not.toBeNull();
  });
});
