import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { MyAccountPage } from './pages/my-account-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** Somebody forgot to sign out at the office, and does it from the phone. One story. */
describe('being signed in elsewhere', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let phone: Page;
  let office: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    const open = { baseURL: server.url, now: smallHomeNow } as const;
    ({ page: phone } = await openPage(browser, { ...open, screen: 'phone' }));
    ({ page: office } = await openPage(browser, open));
    for (const page of [phone, office]) await new SignInPage(page).signIn(home.people.anna.email, password);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  it('is seen, with the own device marked', async () => {
    const account = new MyAccountPage(phone);
    await account.open();
    await account.sessions().nth(1).waitFor();
    expect(await account.sessions().count()).toBe(2);
    expect(await account.sessions().filter({ hasText: 'denne her' }).count()).toBe(1);
  });

  it('can be ended from here, and takes effect there at the next touch', async () => {
    const account = new MyAccountPage(phone);
    await account.endSession(account.sessions().filter({ hasNotText: 'denne her' }));
    await phone.getByText('Du er ikke logget ind andre steder.').waitFor();

    await office.getByRole('link', { name: 'Bytter' }).click();
    await new SignInPage(office).heading().waitFor();
    expect(new URL(office.url()).searchParams.get('then')).toBe('/swaps');
    expect(await office.getByText('Anna Sørensen').count()).toBe(0);
  });

  it('leads back to where one was, once signed in again', async () => {
    await new SignInPage(office).send(home.people.anna.email, password);
    await new Shell(office).heading().filter({ hasText: 'Bytter' }).waitFor();
  });

  it('ends everywhere else with a new password', async () => {
    await phone.getByRole('button', { name: 'Skift adgangskode' }).click();
    const dialog = phone.getByRole('dialog', { name: 'Skift adgangskode' });
    await dialog.getByLabel('Adgangskoden nu', { exact: true }).fill(password);
    await dialog.getByLabel('Ny adgangskode', { exact: true }).fill('tre røde traktorer om natten');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.waitFor({ state: 'detached' });

    await office.reload();
    await new SignInPage(office).heading().waitFor();
    await new MyAccountPage(phone).open();
    await phone.getByText('Du er ikke logget ind andre steder.').waitFor();
  });
});
