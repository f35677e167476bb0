import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { createDatabase, type TestDatabase } from '../support/database';
import { demoPassword, loadDemo } from '../support/demo';
import { startServer, type TestServer } from '../support/server';
import { ImportPage } from './pages/import-page';
import { SignInPage } from './pages/sign-in-page';
import { TeamRosterPage } from './pages/team-roster-page';

const now = '2026-11-25T12:00:00+01:00';

/** As a Danish spreadsheet saves it: semicolons, decimal comma, Windows-1252. */
const people = Buffer.from(
  'person;weeklyHours;competences\r\nÅse Ærø;37;medicin\r\nBo Sø;32,5;\r\n',
  'latin1',
);
const dutyTypes = 'code;name;start;end\nD;Dag;07:00;15:00\nA;Aften;15:00;23:00\n';
const basePlan = (code: string) =>
  [
    'person;week;mon;tue;wed;thu;fri;sat;sun',
    `Åse Ærø;1;D;D;${code};;;;`,
    'Åse Ærø;2;;A;A;;;D;D',
    'Bo Sø;1;;;A;A;;D;D',
    'Bo Sø;2;D;D;;;A;;',
  ].join('\n');

/** HR uploads a unit of two: first with a code that does not exist, then right. One story. */
describe('importing a unit in the browser', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let folder: string;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rulleplan-import-'));
    database = await createDatabase();
    await loadDemo(database.url, now);
    [server, browser] = await Promise.all([startServer({ databaseUrl: database.url, now }), launchBrowser()]);
    ({ page, problems } = await openPage(browser, { baseURL: server.url, now }));
    await new SignInPage(page).signIn('marie.dalgaard@birkelund.example', demoPassword);
    // That nobody is signed in yet is an answer, which Chromium writes down as an error all the same.
    problems.length = 0;
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function files(code: string): Promise<string[]> {
    const contents = { 'people.csv': people, 'duty-types.csv': dutyTypes, 'base-plan.csv': basePlan(code) };
    return Promise.all(
      Object.entries(contents).map(async ([name, content]) => {
        const file = join(folder, name);
        await writeFile(file, content);
        return file;
      }),
    );
  }

  const stored = () => database.query(`SELECT id FROM unit WHERE name = 'Afdeling Øst'`);

  it('names file, row and column of what is wrong, and keeps nothing', async () => {
    const importing = new ImportPage(page);
    await importing.open();
    await importing.nameNewUnit('Afdeling Øst');
    await importing.chooseFiles(await files('X'));
    await importing.preview();

    const text = await importing.errors().innerText();
    expect(text).toMatch(/base-plan\.csv\s+2\s+wed/);
    expect(await importing.saveButton().count()).toBe(0);
    expect(await stored()).toHaveLength(0);
  });

  it('shows what it would do before it does it, and saves it in one press', async () => {
    const importing = new ImportPage(page);
    await importing.open();
    await importing.nameNewUnit('Afdeling Øst');
    await importing.chooseFiles(await files('D'));
    await importing.preview();
    expect(await page.getByRole('main').innerText()).toContain('Åse Ærø');
    expect(await stored()).toHaveLength(0);

    await importing.save();
    expect(await stored()).toHaveLength(1);
  });

  it('leads to the roster it made', async () => {
    await new ImportPage(page).goToRoster();
    const team = new TeamRosterPage(page);
    await team.shift('Åse Ærø', 'mandag den 30. november').waitFor();
    expect(problems).toEqual([]);
  });
});
