import type { Locator, Page } from 'playwright-core';

/** One unit's page, in Danish. */
export class UnitPage {
  constructor(readonly page: Page) {}

  async open(unitId: string, name: string): Promise<void> {
    await this.page.goto(`/organisation/${unitId}`);
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
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
