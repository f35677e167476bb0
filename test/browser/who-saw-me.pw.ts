import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, dayShift, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { SignInPage } from './pages/sign-in-page';
import { TeamRosterPage } from './pages/team-roster-page';
import { WhoSawMePage } from './pages/who-saw-me-page';

/** A leader looks at what other times would do to Anna's balance; Anna sees that. One story. */
describe('who has seen my data', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let anna: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: { annaTuesday: dayShift('anna', '2026-12-01'), boMonday: dayShift('bo', '2026-11-30') },
    });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    ({ page: anna } = await openPage(browser, { baseURL: server.url, screen: 'phone', now: smallHomeNow }));
    await new SignInPage(anna).signIn(home.people.anna.email, password);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  it('says that nobody has, and who could', async () => {
    const mine = new WhoSawMePage(anna);
    await mine.open();
    await mine.nobody().waitFor();
    await anna.getByText('Kolleger kan ikke se dem').waitFor();
  });

  it('names the leader who looked, with role, time and unit', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people.lone.email, password);
    const team = new TeamRosterPage(page);
    await team.open(home.unitId, '2026-11-30');
    const panel = await team.openShift('Anna Sørensen', 'tirsdag den 1. december');
    await panel.checkTimes('08:00', '16:00');
    await page.context().close();

    const mine = new WhoSawMePage(anna);
    await mine.open();
    const lines = mine.readersOn('onsdag den 25. november 2026');
    await lines.filter({ hasText: 'Lone Leder (leder) så din saldo.' }).waitFor();
    expect(await lines.first().innerText()).toMatch(/kl\. 12[.:]00, Bøgelundhjemmet/);
  });

  it('is not told to the colleague it was not about', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people.bo.email, password);
    const his = new WhoSawMePage(page);
    await his.open();
    await his.nobody().waitFor();
    await page.context().close();
  });

  it('gives a copy of the own data, and of nobody else’s', async () => {
    const { name, stream } = await new WhoSawMePage(anna).download();
    expect(name).toMatch(/\.json$/);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString('utf8');
    expect(text).toContain('Anna Sørensen');
    expect(text).toContain('balance-read');
    expect(text).not.toContain(home.people.bo.email);
  });
});
