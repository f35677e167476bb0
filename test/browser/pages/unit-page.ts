import type { Locator, Page } from 'playwright-core';

/** One unit's page, in Danish. */
export class UnitPage {
  constructor(readonly page: Page) {}

  async open(unitId: string, name: string): Promise<void> {
    await this.page.goto(`/organisation/${unitId}`);
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Adds a unit under this one and waits for its page. */
  async addUnder(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Tilføj enhed under' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Tilføj enhed' });
    await dialog.getByLabel('Navn').fill(name);
    await dialog.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await this.heading(name).waitFor();
  }

  async rename(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Omdøb' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Omdøb enheden' });
    await dialog.getByLabel('Navn').fill(name);
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await this.heading(name).waitFor();
  }

  /** Undoes what was just done, as long as it is offered. */
  async undo(): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Fortryd' }).first().click();
  }

  /** The line of a deputy, such as 'Anna Sørensen for Lone Leder'. */
  deputy(line: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: line });
  }

  /** Names a deputy of the only leader for the days that the form proposes. */
  async nameDeputy(typed: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Udpeg stedfortræder' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Udpeg stedfortræder' });
    await dialog.getByRole('combobox', { name: 'Stedfortræder' }).fill(typed);
    await this.page.getByRole('option', { name }).click();
    await dialog.getByRole('button', { name: 'Udpeg', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async endDeputy(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Afslut ${name} som stedfortræder` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Afslut rollen' });
    await dialog.getByRole('button', { name: 'Afslut rollen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}
