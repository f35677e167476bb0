import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, type SmallHome } from '../support/small-home';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/**
 * Two colleagues with one tablet. Its clock is the test's: ten minutes pass at once, and only when asked to. The
 * server keeps the real time, in which hardly any has passed. One story.
 */
describe('a tablet that a team shares', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let page: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([startServer({ databaseUrl: database.url }), launchBrowser()]);
    ({ page } = await openPage(browser, { baseURL: server.url, screen: 'tablet' }));
    await page.clock.install();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  const question = () => page.getByRole('dialog', { name: 'Er du her stadig?' });
  const minutes = (count: number) => page.clock.fastForward(count * 60_000);

  it('has a way out in one press, always in view', async () => {
    const signIn = new SignInPage(page);
    await signIn.open();
    await signIn.shareDevice();
    await signIn.send(home.people.anna.email, password);
    await signIn.signedIn();
    await page.getByRole('button', { name: 'Log ud', exact: true }).waitFor();
  });

  it('asks before it signs out, and one press is enough to stay', async () => {
    await minutes(9.2);
    await question().waitFor();
    await question().getByRole('button', { name: 'Jeg er her stadig' }).click();
    await question().waitFor({ state: 'detached' });
    await minutes(5);
    await new Shell(page).goTo('Holdets vagtplan');
    await minutes(5);
    expect(await question().count()).toBe(0);
  });

  it('signs out by itself when nobody answers', async () => {
    await new Shell(page).goTo('Min vagtplan');
    await minutes(9.2);
    await question().waitFor();
    await minutes(2);
    await new SignInPage(page).heading().waitFor();
    await page.getByText('Du er logget ud, fordi ingen brugte tabletten.').waitFor();
    expect(await page.getByText('Anna Sørensen').count()).toBe(0);
  });

  it('shows nothing of the person before, also when going back', async () => {
    await page.goBack();
    await new SignInPage(page).heading().waitFor();
    expect(await page.getByText('Anna Sørensen').count()).toBe(0);
    const { status } = await page.evaluate(async () => ({ status: (await fetch('/api/session')).status }));
    expect(status).toBe(401);
  });

  it('remembers that it is shared, and is left in one press by the next one', async () => {
    const signIn = new SignInPage(page);
    await signIn.open();
    await page.getByRole('checkbox', { name: /Delt tablet/, checked: true }).waitFor();
    await signIn.send(home.people.bo.email, password);
    await signIn.signedIn();
    await page.getByRole('button', { name: /^Bo Kjær:/ }).waitFor();
    expect(await page.getByText('Anna Sørensen:').count()).toBe(0);

    await page.getByRole('button', { name: 'Log ud', exact: true }).click();
    await signIn.heading().waitFor();
    await page.goBack();
    await signIn.heading().waitFor();
    expect(await page.getByText('Bo Kjær').count()).toBe(0);
  });

  it('leaves without a network too, before anything is shown again', async () => {
    const signIn = new SignInPage(page);
    await signIn.open();
    await signIn.send(home.people.anna.email, password);
    await signIn.signedIn();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Log ud', exact: true }).click();
    await signIn.heading().waitFor();
    expect(await page.getByText('Anna Sørensen').count()).toBe(0);

    await page.context().setOffline(false);
    await page.goto('/my-roster');
    await signIn.heading().waitFor();
  });
});
