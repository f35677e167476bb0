import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { signIn } from '../support/sign-in';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { OutboxPage } from './pages/outbox-page';
import { SignInLinkPage } from './pages/sign-in-link-page';
import { SignInPage } from './pages/sign-in-page';

const ownPassword = 'fire grønne kajakker i regn';

/** Somebody new is invited, finds the mail in the outbox of an installation without mail, and signs in. One story. */
describe('from an invitation to the first sign-in', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let link: string;
  let phone: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    const { municipalityId, unitId, people } = home;
    const [person] = await database.query<{ id: string }>(
      `INSERT INTO person (municipality_id, name) VALUES ($1, 'Åse Nyansat') RETURNING id`,
      [municipalityId],
    );
    await database.query(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'sosu', 2220, '2026-11-01')`,
      [municipalityId, unitId, person!.id],
    );
    await database.query(
      `INSERT INTO role_grant (municipality_id, person_id, role, unit_id) VALUES ($1, $2, 'administrator', NULL)`,
      [municipalityId, people.pia.personId],
    );
    const hr = await signIn(server.url, people.hanne);
    await hr
      .post(`/api/people/${person!.id}/invitation`)
      .send({ email: 'aase@boegelund.example' })
      .expect(200);
    ({ page: phone } = await openPage(browser, { baseURL: server.url, screen: 'phone', now: smallHomeNow }));
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  it('lies in the outbox, with the link, for an administrator', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people.pia.email, password);
    const outbox = new OutboxPage(page);
    await outbox.open();
    link = await outbox.linkIn(outbox.mailsTo('Åse Nyansat'));
    expect(new URL(link)).toMatchObject({ pathname: '/sign-in-link', search: '' });
    await page.context().close();
  });

  it('welcomes by name, and leaves no secret in the address', async () => {
    const welcome = new SignInLinkPage(phone);
    await welcome.open(link);
    await welcome.welcome('Åse Nyansat').waitFor();
    expect(new URL(phone.url())).toMatchObject({ pathname: '/sign-in-link', hash: '' });
  });

  it('says while one types what is wrong with a password, and refuses it at the field', async () => {
    const welcome = new SignInLinkPage(phone);
    await welcome.choose('kort');
    await welcome.strength().filter({ hasText: 'For kort endnu: 4 af mindst 12 tegn.' }).waitFor();
    await welcome.choose('Åse Nyansat 26');
    await welcome.strength().filter({ hasText: 'Den ligner dit navn eller din e-mail.' }).waitFor();
    await welcome.welcome('Åse Nyansat').waitFor();
  });

  it('leads into the product with a password that is fit', async () => {
    await new SignInLinkPage(phone).choose(ownPassword);
    await new SignInPage(phone).signedIn();
  });

  it('works once: the next one is told what to do', async () => {
    const { page } = await openPage(browser, { baseURL: server.url, screen: 'tablet', now: smallHomeNow });
    const again = new SignInLinkPage(page);
    await again.open(link);
    await again.unusable().waitFor();
    await page.getByRole('link', { name: 'Log ind' }).click();
    await new SignInPage(page).send('aase@boegelund.example', ownPassword);
    await new SignInPage(page).signedIn();
    await page.context().close();
  });
});
