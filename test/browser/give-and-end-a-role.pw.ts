import type { Browser, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { PersonPage } from './pages/person-page';
import { Shell } from './pages/shell';
import { SignInPage } from './pages/sign-in-page';

/** An administrator gives somebody a role and ends it; what that opens and closes is seen by the person. One story. */
describe('giving and ending a role in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let home: SmallHome;
  let administrator: Page;

  beforeAll(async () => {
    database = await createDatabase();
    home = await createSmallHome(database.url, { shifts: {} });
    await database.query(
      "INSERT INTO role_grant (municipality_id, person_id, role) VALUES ($1, $2, 'administrator')",
      [home.municipalityId, home.people.pia.personId],
    );
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    administrator = await signedIn('pia');
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  async function signedIn(key: 'pia' | 'anna'): Promise<Page> {
    const { page } = await openPage(browser, { baseURL: server.url, now: smallHomeNow });
    await new SignInPage(page).signIn(home.people[key].email, password);
    return page;
  }

  it('gives a role in a unit, which opens its pages to the person', async () => {
    const person = new PersonPage(administrator);
    await person.open(home.people.anna.personId, 'Anna Sørensen');
    await person.giveRole('Planlægger', 'Bøgelundhjemmet');
    await person.role('Planlægger').getByText('Gælder', { exact: true }).waitFor();
    await person.role('Planlægger').getByText('Pia Løn').waitFor();

    await new Shell(await signedIn('anna')).goTo('Medarbejdere');
  });

  it('ends it with a reason, which closes them at once', async () => {
    const person = new PersonPage(administrator);
    await person.endRole('Planlægger', 'Skiftede arbejde');
    await person.role('Planlægger').waitFor({ state: 'detached' });
    await administrator.getByRole('button', { name: 'Tidligere roller (1)' }).waitFor();

    const anna = new Shell(await signedIn('anna'));
    await anna.heading().waitFor();
    expect(await anna.page.getByRole('link', { name: 'Medarbejdere' }).count()).toBe(0);
  });

  it('refuses to leave the municipality without an administrator, and says why', async () => {
    const person = new PersonPage(administrator);
    await person.open(home.people.pia.personId, 'Pia Løn');
    await person.role('Administrator').getByRole('button', { name: 'Afslut' }).click();
    const dialog = administrator.getByRole('dialog', { name: 'Afslut rollen' });
    await dialog.getByRole('button', { name: 'Afslut rollen' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await barriersOn(administrator)).toEqual([]);
    expect(await dialog.getByRole('alert').innerText()).toMatch(/administrator/i);
  });
});
