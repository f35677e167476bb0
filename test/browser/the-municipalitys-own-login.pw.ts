import type { Browser } from 'playwright-core';
import { freePort } from '../../libs/local-machine/ports.mjs';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { openIdEnvironment, startOpenIdProvider } from '../support/openid-provider';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { ClaimMappingsPage } from './pages/claim-mappings-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** An administrator lets a group lead a unit; Bo, who is in it, signs in at the municipality and leads. One story. */
describe('signing in at the municipality’s own login', () => {
  let database: TestDatabase;
  let server: TestServer;
  let provider: { stop(): Promise<void> };
  let browser: Browser;
  let home: SmallHome;
  const claims = { groups: ['Alle', 'Ledere Bøgelund'], email_verified: true };

  beforeAll(async () => {
    const port = await freePort();
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    await database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'administrator', NULL)`,
      [home.municipalityId, home.people.hanne.personId],
    );
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow, environment: openIdEnvironment(port) }),
      launchBrowser(),
    ]);
    provider = await startOpenIdProvider(port, server.url, {
      'bo-hos-kommunen': { ...claims, email: home.people.bo.email },
      fremmed: { ...claims, email: 'fremmed@andet.example' },
    });
  });

  afterAll(async () => {
    await browser.close();
    await provider.stop();
    await server.stop();
    await database.drop();
  });

  /** Goes to the municipality's login from the page one wanted, and signs in there in its own forms. */
  async function signInThere(subject: string, wanted: string) {
    const { page } = await openPage(browser, { baseURL: server.url, screen: 'tablet', now: smallHomeNow });
    await page.goto(wanted);
    await new SignInPage(page).heading().waitFor();
    await page.getByRole('link', { name: 'Log ind med Kommunens login' }).click();
    await page.locator('input[name=login]').fill(subject);
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
    await page.locator('button[autofocus], button[type=submit]').first().click();
    return page;
  }

  it('lets an administrator say which group leads, and try it on somebody’s claims', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people.hanne.email, password);
    const mappings = new ClaimMappingsPage(page);
    await mappings.open();
    await mappings.letGroupLead('Ledere Bøgelund', 'Bøgelundhjemmet');
    expect(await mappings.tryClaims(claims)).toEqual(['Leder, Bøgelundhjemmet']);
    await page.context().close();
  });

  it('brings Bo to the page he wanted, which only a leader sees', async () => {
    const page = await signInThere('bo-hos-kommunen', `/units/${home.unitId}/monday`);
    await new Shell(page).heading().filter({ hasText: 'Mandag' }).waitFor();
    await page.getByRole('button', { name: /^Bo Kjær:/ }).waitFor();
    await page.context().close();
  });

  it('tells a stranger whom to ask', async () => {
    const page = await signInThere('fremmed', '/my-roster');
    await page.getByText('Kommunens log ind kender dig, men her er du ikke oprettet.').waitFor();
    await page.context().close();
  });
});
