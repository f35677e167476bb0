import type { Browser, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';
import { UnitPage } from './pages/unit-page';

const line = 'Anna Sørensen for Lone Leder';

/** A leader names a deputy for some days, and takes it back. One story, on a tablet. */
describe('naming a deputy in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let leader: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    leader = await signedIn('lone');
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  async function signedIn(key: 'lone' | 'anna'): Promise<Page> {
    const { page } = await openPage(browser, { baseURL: server.url, screen: 'tablet', now: smallHomeNow });
    await new SignInPage(page).signIn(home.people[key].email, password);
    return page;
  }

  it('finds the deputy by a part of the name, and says for whom and until when', async () => {
    const unit = new UnitPage(leader);
    await unit.open(home.unitId, 'Bøgelundhjemmet');
    await unit.nameDeputy('sør', 'Anna Sørensen');
    await unit.deputy(line).getByText('25. nov. 2026 – 8. dec. 2026').waitFor();
    expect(await barriersOn(leader)).toEqual([]);
  });

  it('lets the deputy open the leader’s Monday', async () => {
    await new Shell(await signedIn('anna')).goTo('Mandag');
  });

  it('takes it back at once', async () => {
    const unit = new UnitPage(leader);
    await unit.endDeputy('Anna Sørensen');
    await unit.deputy(line).waitFor({ state: 'detached' });

    const anna = new Shell(await signedIn('anna'));
    await anna.heading().waitFor();
    expect(await anna.page.getByRole('link', { name: 'Mandag' }).count()).toBe(0);
  });
});
