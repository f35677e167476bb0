import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow } from '../support/small-home';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** Somebody makes the product the own, and leaves a shared tablet as it was. One story. */
describe('language, appearance and signing out', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let shell: Shell;

  beforeAll(async () => {
    database = await createDatabase();
    const home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    ({ page } = await openPage(browser, { baseURL: server.url, screen: 'tablet', now: smallHomeNow }));
    await new SignInPage(page).signIn(home.people.anna.email, password);
    shell = new Shell(page);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  const seen = (attribute: string) => page.locator(`html[${attribute}]`).waitFor();

  it('is Danish until English is chosen, and remembers it over a reload', async () => {
    await shell.goTo('Holdets vagtplan');
    await seen('lang="da"');

    await shell.chooseLanguage('English');
    await shell.heading().filter({ hasText: 'Team roster' }).waitFor();
    await page.reload();
    await shell.heading().filter({ hasText: 'Team roster' }).waitFor();
    await seen('lang="en"');

    await shell.chooseLanguage('Dansk');
    await shell.heading().filter({ hasText: 'Holdets vagtplan' }).waitFor();
  });

  it('turns dark when asked to', async () => {
    await seen('data-theme="light"');
    await shell.chooseTheme('Mørkt');
    await seen('data-theme="dark"');
  });

  it('shows nothing of the person once signed out, also when going back', async () => {
    await shell.signOut();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    expect(await page.getByText('Anna Sørensen').count()).toBe(0);
  });
});
