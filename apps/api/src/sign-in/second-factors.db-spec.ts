import { password } from '@rulleplan/test-support/small-home';
import { Secret, TOTP } from 'otpauth';
import { SessionService } from '../identity/session.service';
import { MySignInService } from './my-sign-in.service';
import { noon, startSigning, type Signing, type TestBrowser } from './signing-in.fixture';
import { SignInService } from './sign-in.service';

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
const second = (browser: TestBrowser, code: string) => browser.take(signIns.withCode(code, browser.request));
const codeAt = (secret: string, seconds: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(noon) + seconds * 1000 });

/** Sets an app up for somebody, with a code of a minute ago so that later ones are fresh. */
async function withApp(email: string) {
  const { browser } = await first(email);
  signing.standAt(-60);
  const { secret } = await browser.as(() => mine.beginTotp(password));
  const { answer: codes, cookie } = await browser.as(() => mine.confirmTotp(codeAt(secret, -60)));
  browser.keep(cookie);
  signing.standAt(0);
  return { browser, secret, codes };
}
const none = async (personId: string) => {
  await signing.sql(
    `WITH mine AS (SELECT id FROM account WHERE person_id = $1),
          apps AS (DELETE FROM authenticator_app USING mine WHERE account_id = mine.id)
     DELETE FROM recovery_code USING mine WHERE account_id = mine.id`,
    [personId],
  );
};

describe('an authenticator app', () => {
  it('is asked for once its first code has come, and the half-signed-in state is no session', async () => {
    const { anna } = signing.home.people;
    const { secret, codes } = await withApp(anna.email);
    expect(codes).toHaveLength(10);
    const { browser, answer } = await first(anna.email);
    expect(answer).toEqual({ session: null, secondFactor: { methods: ['totp', 'recovery-code'] } });
    await expect(browser.as(async () => null)).rejects.toEqual(refusedWith('not-signed-in'));
    const { session } = await second(browser, codeAt(secret, 0));
    expect(session?.person.id).toBe(anna.personId);
    await browser.as(async () => null);
    await expect(second(browser, codeAt(secret, 30))).rejects.toEqual(
      refusedWith('sign-in-begun-too-long-ago'),
    );
    await none(anna.personId);
  });

  it('takes the codes of the half minute before and after, and no others', async () => {
    const { bo } = signing.home.people;
    const { secret } = await withApp(bo.email);
    for (const seconds of [-60, 60]) {
      const { browser } = await first(bo.email);
      await expect(second(browser, codeAt(secret, seconds))).rejects.toEqual(refusedWith('wrong-code'));
    }
    for (const seconds of [-30, 0, 30]) {
      const { browser } = await first(bo.email);
      expect((await second(browser, codeAt(secret, seconds))).session).not.toBeNull();
    }
    await none(bo.personId);
  });

  it('takes a code once: not again, not an older one, and of two at once exactly one', async () => {
    const { bo } = signing.home.people;
    const { secret } = await withApp(bo.email);
    const browsers = [signing.browser(), signing.browser()];
    for (const browser of browsers) await first(bo.email, browser);
    // The second browser's password ended the first one's wait: both answer the wait there is.
    const waiting = browsers[1]!;
    const copy = signing.browser();
    copy.keep(...(waiting.request.cookies ?? '').split('; '));
    const answers = await Promise.allSettled([
      second(waiting, codeAt(secret, 0)),
      second(copy, codeAt(secret, 0)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const seconds of [0, -30]) {
      const { browser } = await first(bo.email);
      await expect(second(browser, codeAt(secret, seconds))).rejects.toEqual(refusedWith('wrong-code'));
    }
    await none(bo.personId);
  });

  it('is waited for five minutes, and slowed down after ten wrong codes', async () => {
    const { lone } = signing.home.people;
    const { secret } = await withApp(lone.email);
    const { browser } = await first(lone.email);
    signing.standAt(299);
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(second(browser, '000000')).rejects.toEqual(refusedWith('wrong-code'));
    }
    await expect(second(browser, codeAt(secret, 299))).rejects.toEqual(refusedWith('too-many-attempts'));
    await signing.sql('DELETE FROM sign_in_attempt');
    signing.standAt(300);
    await expect(second(browser, codeAt(secret, 300))).rejects.toEqual(
      refusedWith('sign-in-begun-too-long-ago'),
    );
    await none(lone.personId);
  });

  it('keeps its secret sealed, and only one at a time', async () => {
    const { carla } = signing.home.people;
    const { browser, secret } = await withApp(carla.email);
    const [app] = await signing.sql<{ secret: Buffer }>('SELECT secret FROM authenticator_app');
    expect(app?.secret.includes(Buffer.from(secret))).toBe(false);
    await expect(browser.as(() => mine.beginTotp(password))).rejects.toEqual(
      refusedWith('second-factor-already-there'),
    );
    await none(carla.personId);
  });

  it('that is not confirmed within a quarter of an hour, or by a wrong code, is not asked for', async () => {
    const { pia } = signing.home.people;
    const { browser } = await first(pia.email);
    const { secret } = await browser.as(() => mine.beginTotp(password));
    await expect(browser.as(() => mine.confirmTotp(codeAt(secret, 3600)))).rejects.toEqual(
      refusedWith('wrong-code'),
    );
    signing.standAt(900);
    await expect(browser.as(() => mine.confirmTotp(codeAt(secret, 900)))).rejects.toEqual(
      refusedWith('wrong-code'),
    );
    expect((await first(pia.email)).answer.secondFactor).toBeNull();
  });
});

describe('recovery codes', () => {
  it('let in once each, however they are typed, and of two at once exactly one', async () => {
    const { hanne } = signing.home.people;
    const { codes } = await withApp(hanne.email);
    const { browser } = await first(hanne.email);
    const typed = codes[0]!.toUpperCase().replaceAll('-', ' ');
    expect((await second(browser, typed)).session).not.toBeNull();
    const again = (await first(hanne.email)).browser;
    await expect(second(again, codes[0]!)).rejects.toEqual(refusedWith('wrong-code'));
    const copy = signing.browser();
    copy.keep(...(again.request.cookies ?? '').split('; '));
    const both = await Promise.allSettled([second(again, codes[1]!), second(copy, codes[1]!)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = await signing.sql('SELECT FROM recovery_code WHERE used_at IS NULL');
    expect(left).toHaveLength(8);
    await none(hanne.personId);
  });

  it('are made anew after the password, and the old ones are good for nothing; none without a factor', async () => {
    const { hanne } = signing.home.people;
    const { browser, codes } = await withApp(hanne.email);
    await expect(browser.as(() => mine.renewRecoveryCodes('gæt'))).rejects.toEqual(
      refusedWith('wrong-password'),
    );
    const renewed = await browser.as(() => mine.renewRecoveryCodes(password));
    browser.keep(renewed.cookie);
    expect(renewed.answer).toHaveLength(10);
    await expect(second((await first(hanne.email)).browser, codes[2]!)).rejects.toEqual(
      refusedWith('wrong-code'),
    );
    browser.keep((await browser.as(() => mine.removeTotp(password))).cookie);
    await expect(browser.as(() => mine.renewRecoveryCodes(password))).rejects.toEqual(
      refusedWith('no-second-factor'),
    );
    expect(await signing.sql('SELECT FROM recovery_code')).toEqual([]);
  });
});

describe('a change of how one signs in', () => {
  it('needs the password, gives the session a new token, ends the others and stands in the log', async () => {
    const { anna } = signing.home.people;
    const { browser } = await first(anna.email);
    const elsewhere = (await first(anna.email)).browser;
    const stolen = signing.browser();
    stolen.keep(...(browser.request.cookies ?? '').split('; '));
    await expect(browser.as(() => mine.changePassword('gæt', 'en helt ny og lang kode'))).rejects.toEqual(
      refusedWith('wrong-password'),
    );
    await expect(browser.as(() => mine.changePassword(password, 'kort'))).rejects.toMatchObject({
      refusal: { refused: 'password-not-fit', problem: 'too-short' },
    });
    const { cookie } = await browser.as(() => mine.changePassword(password, 'en helt ny og lang kode'));
    browser.keep(cookie);
    await browser.as(async () => null);
    for (const old of [stolen, elsewhere]) {
      await expect(old.as(async () => null)).rejects.toEqual(refusedWith('not-signed-in'));
    }
    await expect(first(anna.email)).rejects.toEqual(refusedWith('wrong-credentials'));
    const entries = await signing.sql(
      `SELECT FROM audit_entry WHERE action = 'password-set' AND person_id = $1 AND subject_id = $1`,
      [anna.personId],
    );
    expect(entries).toHaveLength(1);
  });

  it('asks those whose role reaches far for a second factor, without keeping them out', async () => {
    const asked = async (email: string) => {
      const { browser } = await first(email);
      return browser.as(async () => (await mine.mine()).asksForSecondFactor);
    };
    expect(await asked(signing.home.people.pia.email)).toBe(true);
    expect(await asked(signing.home.people.bo.email)).toBe(false);
  });

  it('lists devices to their owner only', async () => {
    const { browser } = await first(signing.home.people.bo.email);
    const devices = await browser.as(() => signing.product.service(SessionService).devices());
    expect(devices.filter(({ current }) => current)).toHaveLength(1);
  });
});
