import type { Browser, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage, takePicture, type Screen } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { demoPassword, loadDemo } from '../support/demo';
import { startServer, type TestServer } from '../support/server';
import { AuditTrailPage } from './pages/audit-trail-page';
import { MondayPage } from './pages/monday-page';
import { MyRosterPage } from './pages/my-roster-page';
import { NoticesPanel } from './pages/notices-panel';
import { PayrollPage } from './pages/payroll-page';
import { SignInPage } from './pages/sign-in-page';
import { SwapsPage } from './pages/swaps-page';
import { TeamRosterPage } from './pages/team-roster-page';

/** Wednesday of week 48; the swap is in week 49, and the leader clears it on the Monday after. */
const wednesday = '2026-11-25T12:00:00+01:00';
const mondayAfter = '2026-12-07T08:30:00+01:00';
const week = '2026-11-30';

/** Where the pictures of the README are kept when they are taken anew: PICTURES=test/browser/pictures. */
const pictures = process.env['PICTURES'] ?? 'dist/pictures';

/**
 * Two people swap on a tablet, the leader clears Monday, payroll sees the events. One story: each part goes on
 * where the part before it ended.
 */
describe('swapping a shift, from the tablet to payroll', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let unitId: string;
  let now = wednesday;
  const problems: string[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    await loadDemo(database.url, wednesday);
    const units = await database.query<{ id: string }>(
      `SELECT id FROM unit WHERE name = 'Botilbuddet Åkilden'`,
    );
    unitId = units[0]!.id;
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: wednesday }),
      launchBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  async function signedIn(name: string, screen: Screen): Promise<Page> {
    const opened = await openPage(browser, { baseURL: server.url, screen, now });
    await new SignInPage(opened.page).signIn(`${name}@birkelund.example`, demoPassword);
    // That nobody is signed in yet is an answer, which Chromium writes down as an error all the same.
    opened.problems.length = 0;
    opened.page.on('close', () => problems.push(...opened.problems));
    return opened.page;
  }

  async function picture(page: Page, name: string): Promise<void> {
    await takePicture(page, `${pictures}/${name}.png`);
  }

  it('lets Mette see her roster and her balance on a tablet', async () => {
    const page = await signedIn('mette.soerensen', 'tablet');
    const roster = new MyRosterPage(page);
    await roster.open();
    await roster.balance('Ved periodens slut').waitFor();

    expect(await roster.balance('Lige nu').innerText()).toMatch(/^[+−]?\d+ (?:t|min)/);
    await roster.shiftsOn('2026-11-25').filter({ hasText: 'Aktivitet 9–16.30' }).waitFor();
    expect(await roster.waiting().innerText()).toContain('Pernille Højlund vil bytte med dig');
    await seeNoBarriers(page);
    await picture(page, 'my-roster');
    await page.close();
  });

  it('tells her, before anything is sent, that a swap would leave too little rest', async () => {
    const page = await signedIn('mette.soerensen', 'tablet');
    const team = new TeamRosterPage(page);
    await team.open(unitId, week);
    await seeNoBarriers(page);
    await picture(page, 'team-roster');

    await (await team.openShift('Mette Sørensen', 'søndag den 6. december')).swap();
    await team.swapBanner().waitFor();
    const dialog = await team.chooseFor('Søren Kjærgård', 'fredag den 4. december');
    await dialog.effect().waitFor();

    const text = await dialog.dialog.innerText();
    expect(text).toContain('BEK 324/2002 §3');
    expect(text).toMatch(/7 t 45 min/);
    expect(await dialog.sendButton().isDisabled()).toBe(true);
    await seeNoBarriers(page);
    await picture(page, 'swap-refused');
    await page.close();
  });

  it('shows her what a lawful swap does to her, of Søren only that it is possible, and sends it', async () => {
    const page = await signedIn('mette.soerensen', 'tablet');
    const team = new TeamRosterPage(page);
    await team.open(unitId, week);
    await (await team.openShift('Mette Sørensen', 'lørdag den 5. december')).swap();
    await team.swapBanner().waitFor();
    const dialog = await team.chooseFor('Søren Kjærgård', 'fredag den 4. december');
    await dialog.effect().waitFor();
    await seeNoBarriers(page);
    await picture(page, 'propose-swap');

    await dialog.send('Jeg vil gerne til min søsters fest lørdag.');
    expect(await dialog.sent().innerText()).toContain('Søren Kjærgård');
    await dialog.finish();
    await page.close();
  });

  it('rings Søren’s bell, shows him his side, and takes effect with his yes', async () => {
    const page = await signedIn('soeren.kjaergaard', 'tablet');
    await new NoticesPanel(page).bell(1).waitFor();
    const swaps = new SwapsPage(page);
    await swaps.open();
    await swaps.acceptButton('Mette Sørensen').waitFor();
    await seeNoBarriers(page);
    await picture(page, 'answer-swap');
    await swaps.accept('Mette Sørensen');
    expect(await swaps.decided('Mette Sørensen').innerText()).toContain('Gennemført');

    const roster = new MyRosterPage(page);
    await roster.open();
    const panel = await roster.openShift('2026-12-05');
    await panel.dialog.getByText('07.00–15.15').waitFor();
    await panel.dialog.getByRole('definition').filter({ hasText: 'Søren Kjærgård' }).waitFor();
    await page.close();
  });

  it('lets the leader clear Monday: the clean changes in one press, and the week closed', async () => {
    await server.stop();
    now = mondayAfter;
    server = await startServer({ databaseUrl: database.url, now: mondayAfter });
    const page = await signedIn('birgitte.aakjaer', 'desktop');
    const monday = new MondayPage(page);
    await monday.open(unitId, week);
    await monday.approveAllButton().waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Mette Sørensen og Søren Kjærgård bytter');
    await seeNoBarriers(page);
    await picture(page, 'monday');

    await monday.approveAll();
    await monday.close();
    expect(await monday.closed().innerText()).toMatch(/Uge 49 er lukket\. \d{2,} lønhændelser er skrevet\./);
    await seeNoBarriers(page);
    await page.close();
  });

  it('gives payroll the events of the swapped shift, each with its clause', async () => {
    const page = await signedIn('knud.broendum', 'desktop');
    const payroll = new PayrollPage(page);
    await payroll.open(unitId, week, '2026-12-06');
    await payroll.choosePerson('Søren Kjærgård');
    await seeNoBarriers(page);
    await picture(page, 'payroll');

    const saturday = payroll.rows().filter({ hasText: 'lør. 5. dec. 2026' });
    await saturday.nth(1).waitFor();
    const text = (await saturday.allInnerTexts()).join('\n');
    expect(text).toMatch(/Arbejdstid\s+8 t 15 min/);
    // From 08:00 to 15:15, paid in started half hours, by the rate of 2026.
    expect(text).toMatch(/Lørdagstillæg\s+7 t 15 min\s+7 t 30 min\s+32\s%/);
    const panel = await payroll.openEvent('Lørdagstillæg');
    expect(await panel.innerText()).toContain('79.01');
    await seeNoBarriers(page);
    await page.close();
  });

  it('lets the leader find in the log who did what', async () => {
    const page = await signedIn('birgitte.aakjaer', 'desktop');
    const trail = new AuditTrailPage(page);
    await trail.open(unitId);
    const closing = trail.lines('lukkede en uge').first();
    expect(await closing.innerText()).toMatch(/man\. 7\. dec\. kl\. 08\.30\s+Birgitte Holm Åkjær/);
    await seeNoBarriers(page);
    await picture(page, 'audit-trail');
    await page.close();
  });

  it('wrote no error to any console', () => {
    expect(problems).toEqual([]);
  });
});

/** Nothing on the page that axe knows to stand in somebody's way. */
async function seeNoBarriers(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([]);
}
