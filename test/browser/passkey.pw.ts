import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { MyAccountPage } from './pages/my-account-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** A team member signs in by fingerprint; the browser plays the finger. One story. */
describe('a passkey', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let home: SmallHome;
  let mayVerify: (verified: boolean) => Promise<unknown>;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    // Passkeys are made for names, never for numbers.
    const baseURL = server.url.replace('127.0.0.1', 'localhost');
    ({ page } = await openPage(browser, { baseURL, now: smallHomeNow }));
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('WebAuthn.enable');
    const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    mayVerify = (isUserVerified) =>
      devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    await new SignInPage(page).signIn(home.people.anna.email, password);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  it('is added under a name, with recovery codes for the day it is lost', async () => {
    const account = new MyAccountPage(page);
    await account.open();
    await account.addPasskey('Annas bærbare', password);
    expect(await account.takeRecoveryCodes()).toHaveLength(10);
    await account.passkey('Annas bærbare').waitFor();
  });

  it('signs in without e-mail and password', async () => {
    await new Shell(page).signOut();
    await new SignInPage(page).signInWithPasskey();
    await new SignInPage(page).signedIn();
    await page.getByRole('button', { name: /^Anna Sørensen:/ }).waitFor();
  });

  it('says so when the browser could not make sure who it is', async () => {
    await new Shell(page).signOut();
    await mayVerify(false);
    const signIn = new SignInPage(page);
    await signIn.signInWithPasskey();
    await signIn.refusal().waitFor();
    await signIn.heading().waitFor();
    await mayVerify(true);
  });

  it('is the second factor after a password', async () => {
    const signIn = new SignInPage(page);
    await signIn.send(home.people.anna.email, password);
    await signIn.secondFactor().waitFor();
    await page.getByRole('button', { name: 'Brug adgangsnøgle' }).click();
    await signIn.signedIn();
  });

  it('is removed with the password, and a password alone is enough again', async () => {
    const account = new MyAccountPage(page);
    await account.open();
    await account.removePasskey('Annas bærbare', password);
    await new Shell(page).signOut();
    await new SignInPage(page).send(home.people.anna.email, password);
    await new SignInPage(page).signedIn();
  });
});
