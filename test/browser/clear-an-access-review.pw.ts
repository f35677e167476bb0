import type { Browser } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { AccessReviewPage } from './pages/access-review-page';
import { SignInPage } from './pages/sign-in-page';

/** HR arranges a review, the leader clears the list, HR reads the result. One story. */
describe('clearing an access review in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  async function signedIn(key: 'hanne' | 'lone'): Promise<AccessReviewPage> {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people[key].email, password);
    return new AccessReviewPage(page);
  }

  it('is arranged by HR for a unit, and is not HR’s to decide', async () => {
    const review = await signedIn('hanne');
    await review.open();
    await review.arrange('Bøgelundhjemmet');
    await review.line('Pia Løn · Løn').getByText('Venter').waitFor();
    expect(await review.page.getByRole('button', { name: /^Bekræft/ }).count()).toBe(0);
  });

  it('lets the leader end what is not right any more, with the reason', async () => {
    const review = await signedIn('lone');
    await review.open();
    await review.openNewest();
    await review.end('Løn', 'Pia Løn', 'Løn er samlet på rådhuset');
    await review.page.getByRole('button', { name: 'Afgjort (1)' }).waitFor();
    expect(await barriersOn(review.page)).toEqual([]);

    await review.confirmRest();
    const [grant] = await database.query<{ ended: boolean }>(
      "SELECT ended_at IS NOT NULL AS ended FROM role_grant WHERE role = 'payroll'",
    );
    expect(grant).toEqual({ ended: true });
  });

  it('keeps the result for HR to read', async () => {
    const review = await signedIn('hanne');
    await review.open();
    await review.page.getByRole('row').filter({ hasText: 'Færdig' }).waitFor();
    await review.openNewest();
    await review.done().waitFor();
    await review.line('Pia Løn · Løn').getByText('Begrundelse: Løn er samlet på rådhuset').waitFor();
  });
});
