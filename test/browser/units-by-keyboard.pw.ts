import type { Browser, Locator, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow } from '../support/small-home';
import { SignInPage } from './pages/sign-in-page';
import { UnitPage } from './pages/unit-page';

const home = 'Bøgelundhjemmet';

/** HR adds and renames units, and goes through the tree by keys alone. One story. */
describe('units in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let unitId: string;

  beforeAll(async () => {
    database = await createDatabase();
    const town = await createSmallHome(database.url, { shifts: {} });
    unitId = town.unitId;
    await database.query("UPDATE role_grant SET unit_id = NULL WHERE role = 'hr'");
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    ({ page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow }));
    await new SignInPage(page).signIn(town.people.hanne.email, password);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  const row = (name: string) => page.getByRole('treegrid', { name: 'Enheder' }).getByRole('row', { name });
  const focused = (locator: Locator) => locator.and(page.locator(':focus')).waitFor();

  it('puts a unit under another one', async () => {
    const unit = new UnitPage(page);
    await unit.open(unitId, home);
    await unit.addUnder('Dagholdet');
    await page.getByText(home, { exact: true }).last().waitFor();
  });

  it('renames it, and takes that back', async () => {
    const unit = new UnitPage(page);
    await unit.rename('Aftenholdet');
    await unit.undo();
    await unit.heading('Dagholdet').waitFor();
  });

  it('opens and closes branches with the arrows, and follows a row with Enter', async () => {
    await page.goto('/organisation');
    await row(home).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await row(home).focus();
    await focused(row(home));
    await page.keyboard.press('ArrowLeft');
    await row('Dagholdet').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await row('Dagholdet').waitFor();
    await page.keyboard.press('ArrowDown');
    await focused(row('Dagholdet'));
    await page.keyboard.press('Enter');
    await new UnitPage(page).heading('Dagholdet').waitFor();
  });
});
