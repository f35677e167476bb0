import type { Browser, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage, type Screen } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { demoPassword, loadDemo } from '../support/demo';
import { startServer, type TestServer } from '../support/server';
import { SignInPage } from './pages/sign-in-page';

const now = '2026-11-25T12:00:00+01:00';

/** How somebody looks at a page. */
interface Look {
  readonly screen: Screen;
  readonly colorScheme: 'light' | 'dark';
  readonly language: 'da' | 'en';
}

/** In every run each screen, each light and each language once; with LOOKS=all every one of the twelve. */
const looks: readonly Look[] =
  process.env['LOOKS'] === 'all'
    ? (['phone', 'tablet', 'desktop'] as const).flatMap((screen) =>
        (['light', 'dark'] as const).flatMap((colorScheme) =>
          (['da', 'en'] as const).map((language) => ({ screen, colorScheme, language })),
        ),
      )
    : [
        { screen: 'phone', colorScheme: 'dark', language: 'da' },
        { screen: 'tablet', colorScheme: 'light', language: 'da' },
        { screen: 'desktop', colorScheme: 'dark', language: 'en' },
      ];

/** Every page, as somebody who may see it. */
const pages: readonly (readonly [string, string, (unitId: string, personId: string) => string])[] = [
  ['my-roster', 'mette.soerensen', () => '/my-roster'],
  ['team-roster', 'mette.soerensen', (unitId) => `/units/${unitId}/team-roster`],
  ['swaps', 'mette.soerensen', () => '/swaps'],
  ['monday', 'birgitte.aakjaer', (unitId) => `/units/${unitId}/monday`],
  ['payroll', 'birgitte.aakjaer', (unitId) => `/units/${unitId}/payroll`],
  ['audit-trail', 'birgitte.aakjaer', (unitId) => `/units/${unitId}/audit-trail`],
  ['import', 'birgitte.aakjaer', () => '/import'],
  ['my account', 'mette.soerensen', () => '/my-account'],
  ['who saw me', 'mette.soerensen', () => '/who-saw-me'],
  ['outbox', 'henrik.oestergaard', () => '/outbox'],
  ['claim mappings', 'henrik.oestergaard', () => '/claim-mappings'],
  ['retention', 'henrik.oestergaard', () => '/retention'],
  ['log verification', 'ida.skaarup', () => '/log-verification'],
  ['people', 'marie.dalgaard', () => '/people'],
  ['person', 'marie.dalgaard', (_, personId) => `/people/${personId}`],
  ['competences', 'birgitte.aakjaer', (unitId) => `/units/${unitId}/competences`],
  ['units', 'marie.dalgaard', () => '/organisation'],
  ['unit', 'birgitte.aakjaer', (unitId) => `/organisation/${unitId}`],
  ['permissions', 'mette.soerensen', () => '/permissions'],
  ['access reviews', 'marie.dalgaard', () => '/access-reviews'],
  ['organisation sync', 'marie.dalgaard', () => '/organisation-sync'],
  ['fairness', 'tove.broens', (unitId) => `/units/${unitId}/fairness`],
  ['agreements', 'tove.broens', (unitId) => `/units/${unitId}/agreements`],
  ['no such page', 'birgitte.aakjaer', () => '/nowhere'],
];

let database: TestDatabase;
let server: TestServer;
let browser: Browser;
let unitId: string;
let personId: string;

beforeAll(async () => {
  database = await createDatabase();
  await loadDemo(database.url, now);
  const units = await database.query<{ id: string }>(
    `SELECT id FROM unit WHERE name = 'Botilbuddet Åkilden'`,
  );
  unitId = units[0]!.id;
  const people = await database.query<{ id: string }>(`SELECT id FROM person WHERE name = 'Mette Sørensen'`);
  personId = people[0]!.id;
  [server, browser] = await Promise.all([startServer({ databaseUrl: database.url, now }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

describe.each(looks)('on a $screen, $colorScheme, in $language', ({ screen, colorScheme, language }) => {
  const signedIn = new Map<string, { page: Page; problems: string[] }>();

  afterAll(async () => {
    for (const { page } of signedIn.values()) await page.close();
  });

  /** A page of somebody's own, in the look, signed in once. */
  async function pageOf(person: string): Promise<{ page: Page; problems: string[] }> {
    const known = signedIn.get(person);
    if (known) return known;
    const opened = await openPage(browser, { baseURL: server.url, screen, colorScheme, now });
    await new SignInPage(opened.page).signIn(`${person}@birkelund.example`, demoPassword);
    await opened.page.evaluate((chosen) => localStorage.setItem('rulleplan.language', chosen), language);
    // That nobody was signed in yet is an answer, which Chromium writes down as an error all the same.
    opened.problems.length = 0;
    signedIn.set(person, opened);
    return opened;
  }

  it.each(pages)('%s stands in nobody’s way', async (_, person, address) => {
    const { page, problems } = await pageOf(person);
    await page.goto(address(unitId, personId));
    await settled(page);

    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await barriersOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(problems).toEqual([]);
  });

  it.each(['/forgotten-password', '/sign-in-link#spent', '/first-start#spent'])(
    '%s stands in nobody’s way, without a session',
    async (address) => {
      const { page } = await openPage(browser, { baseURL: server.url, screen, colorScheme });
      await page.goto(address);
      await settled(page);
      expect(await barriersOn(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.close();
    },
  );

  it('the sign-in stands in nobody’s way, also when it refuses', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, screen, colorScheme });
    const signIn = new SignInPage(page);
    await signIn.open();
    await settled(page);
    expect(await barriersOn(page)).toEqual([]);
    await signIn.send('nobody@birkelund.example', 'wrong');
    await signIn.refusal().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.close();
  });
});

/** Waits until everything that was fetched is there. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"], .ui-skeleton').first().waitFor({ state: 'hidden' });
}

/** By how much the page is wider than the window: parts may scroll sideways, the page may not. */
async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
