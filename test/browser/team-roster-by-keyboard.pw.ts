import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import {
  createSmallHome,
  dayShift,
  eveningShift,
  password,
  smallHomeNow,
  type SmallHome,
} from '../support/small-home';
import { ProposeSwapDialog } from './pages/propose-swap-dialog';
import { SignInPage } from './pages/sign-in-page';
import { TeamRosterPage } from './pages/team-roster-page';

/** A swap from the first key to the last, without a pointer. */
describe('the team’s roster by keyboard', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let home: SmallHome;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, {
      shifts: {
        annaTuesday: dayShift('anna', '2026-12-01'),
        annaFriday: eveningShift('anna', '2026-12-04'),
        boMonday: dayShift('bo', '2026-11-30'),
        boWednesday: dayShift('bo', '2026-12-02'),
      },
    });
    server = await startServer({ databaseUrl: database.url, now: smallHomeNow });
    browser = await launchBrowser();
    ({ page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow }));
    await new SignInPage(page).signIn(home.people.anna.email, password);
    await new TeamRosterPage(page).open(home.unitId, '2026-11-30');
    await page.getByRole('grid').waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  /** What a screen reader says of the place the keyboard is at. */
  const here = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  /** The keyboard is there, or comes to it: a closing dialog gives it back a moment later. */
  const expectHere = async (name: RegExp) => {
    for (let tries = 0; tries < 50 && !name.test(await here()); tries++) await page.waitForTimeout(100);
    expect(await here()).toMatch(name);
  };

  /** A dialog takes the keys once focus has moved into it, a moment after it is seen. */
  const dialogHasFocus = () => page.locator('[role="dialog"]:focus-within').waitFor();

  it('has one tab stop, at the own row', async () => {
    const stops = page.getByRole('grid').locator('[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await expectHere(/Anna Sørensen/);
  });

  it('says whose cell it is, the day and what is in it', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expectHere(/^Anna Sørensen, mandag (den )?30\. november, fri$/);
    await page.keyboard.press('ArrowRight');
    await expectHere(/^Anna Sørensen, tirsdag (den )?1\. december, \S.* 7–15/);
    await page.keyboard.press('ArrowDown');
    await expectHere(/^Bo Kjær, tirsdag (den )?1\. december, fri$/);
  });

  it('reads a day’s week and cover in the header above', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expectHere(/^mandag (den )?30\. november, Uge 49, /);
  });

  it('opens a shift with Enter and comes back to it with Escape', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const cell = /^Anna Sørensen, tirsdag (den )?1\. december, \S.* 7–15/;
    await expectHere(cell);
    await page.keyboard.press('Enter');
    await dialogHasFocus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectHere(cell);
  });

  it('proposes a swap', async () => {
    await page.keyboard.press('Enter');
    await dialogHasFocus();
    const swap = page.getByRole('dialog').getByRole('button', { name: 'Byt vagt' });
    await swap.focus();
    await page.keyboard.press('Enter');
    const team = new TeamRosterPage(page);
    await team.swapBanner().waitFor();

    await page.getByRole('grid').locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expectHere(/^Bo Kjær, onsdag (den )?2\. december, /);
    await page.keyboard.press('Enter');

    const dialog = new ProposeSwapDialog(page);
    await dialog.effect().waitFor();
    await dialog.sendButton().focus();
    await page.keyboard.press('Enter');
    await dialog.sent().waitFor();
    expect(await dialog.sent().innerText()).toContain('Bo Kjær');
  });
});
