import type { Browser, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { createSmallHome, password, smallHomeNow, type SmallHome } from '../support/small-home';
import { PeoplePage } from './pages/people-page';
import { PersonPage } from './pages/person-page';
import { SignInPage } from './pages/sign-in-page';

const home = 'Bøgelundhjemmet';
const other = 'Søhjemmet';

/** HR hires somebody, gives a competence and moves the job to another unit. One story. */
describe('hiring and moving a person in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    database = await createDatabase();
    const town = await createSmallHome(database.url, { shifts: {} });
    await prepare(database, town);
    [server, browser] = await Promise.all([
      startServer({ databaseUrl: database.url, now: smallHomeNow }),
      launchBrowser(),
    ]);
    ({ page, problems } = await openPage(browser, { baseURL: server.url, now: smallHomeNow }));
    await new SignInPage(page).signIn(town.people.hanne.email, password);
    // That nobody is signed in yet is an answer, which Chromium writes down as an error all the same.
    problems.length = 0;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  /** HR looks after the whole municipality, which has a second home. */
  async function prepare({ query }: TestDatabase, { municipalityId }: SmallHome): Promise<void> {
    await query("UPDATE role_grant SET unit_id = NULL WHERE role = 'hr'");
    await query("INSERT INTO unit (municipality_id, name, agreement_id) VALUES ($1, $2, '79.01')", [
      municipalityId,
      other,
    ]);
  }

  it('adds a person with a first job, who cannot sign in before being invited', async () => {
    const people = new PeoplePage(page);
    await people.open();
    await people.add({
      name: 'Åse Ærø',
      email: 'aase@bøgelund.example',
      unit: home,
      staffGroup: 'sosu',
      weeklyHours: '32,5',
    });
    await new PersonPage(page).job(home).getByText('32,5 t/uge').waitFor();
    await page.getByText('Har ikke valgt adgangskode endnu').waitFor();
  });

  it('gives a competence that soon expires, and says so in words', async () => {
    const person = new PersonPage(page);
    await person.giveCompetence(home, 'medicin', ['15', '12', '2026']);
    await person.job(home).getByText('medicin, udløber snart 15. dec. 2026').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('moves the job: the old one ends the day before the new one begins', async () => {
    const person = new PersonPage(page);
    await person.moveJob(home, other);
    await person.job(other).getByText('Kommende').waitFor();
    await person
      .job(home)
      .getByText(/– 25\. nov\. 2026/)
      .waitFor();
    const jobs = await database.query<{ employed_from: string; employed_to: string | null }>(
      `SELECT employed_from::text, employed_to::text FROM employment
       JOIN person ON person.id = employment.person_id WHERE person.name = 'Åse Ærø' ORDER BY 1`,
    );
    expect(jobs).toEqual([
      { employed_from: '2026-11-25', employed_to: '2026-11-25' },
      { employed_from: '2026-11-26', employed_to: null },
    ]);
  });

  it('says what an ending takes with it before it is done', async () => {
    const dialog = await new PersonPage(page).startEnding(other);
    await dialog.getByText('Ingen vagter ligger efter den dag.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Annuller' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('keeps all of it in the person’s history, and finds the person by name', async () => {
    const history = await new PersonPage(page).history();
    await history.getByText('medicin (15. dec. 2026)').first().waitFor();

    const people = new PeoplePage(page);
    await people.open();
    await people.search('ærø');
    await people.row('Anna Sørensen').waitFor({ state: 'detached' });
    await people.row('Åse Ærø').waitFor();
    expect(problems).toEqual([]);
  });
});
