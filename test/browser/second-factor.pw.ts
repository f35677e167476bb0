import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { MyAccountPage } from './pages/my-account-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** Payroll protects the own account with an app, and gets in with its code and without the phone. One story. */
describe('a second factor in an app', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let home: SmallHome;
  let app: TOTP;
  let codes: string[];

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    ({ page } = await openPage(browser, { baseURL: server.url, screen: 'phone', now: smallHomeNow }));
    await new SignInPage(page).signIn(home.people.pia.email, password);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  /** What the app shows now, or some half minutes later. */
  const codeOf = (halfMinutesLater = 0) =>
    app.generate({ timestamp: Date.parse(smallHomeNow) + halfMinutesLater * 30_000 });

  it('is asked of somebody whose role reaches far', async () => {
    const account = new MyAccountPage(page);
    await account.open();
    await page.getByText('Beskyt din konto med et trin mere').waitFor();
  });

  it('begins with the own password again, and a code that the app shows', async () => {
    const account = new MyAccountPage(page);
    app = new TOTP({ secret: Secret.fromBase32(await account.beginApp(password)) });
    await account.confirmApp('000000');
    await page.getByRole('alert').filter({ hasText: 'Koden passer ikke' }).waitFor();
    await account.confirmApp(codeOf());
    codes = await account.takeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    await page.getByText('Slået til').waitFor();
  });

  it('is asked for at the next sign-in, and a code pasted with a space is taken', async () => {
    await new Shell(page).signOut();
    const signIn = new SignInPage(page);
    await signIn.send(home.people.pia.email, password);
    await signIn.secondFactor().waitFor();
    await signIn.giveCode(codeOf(1).replace(/^.../, '$& '));
    await signIn.signedIn();
  });

  it('lets one in with a recovery code when the phone is lost, once', async () => {
    await new Shell(page).signOut();
    const signIn = new SignInPage(page);
    await signIn.send(home.people.pia.email, password);
    await signIn.secondFactor().waitFor();
    await signIn.giveRecoveryCode(codes[0]!);
    await signIn.signedIn();

    await new Shell(page).signOut();
    await signIn.send(home.people.pia.email, password);
    await signIn.secondFactor().waitFor();
    await signIn.giveRecoveryCode(codes[0]!);
    await signIn.refusal().waitFor();
    expect(await page.getByRole('navigation', { name: 'Sider' }).count()).toBe(0);
  });
});
