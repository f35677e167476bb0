import type { Locator, Page } from 'playwright-core';

/** One person's page, in Danish. */
export class PersonPage {
  constructor(readonly page: Page) {}

  async open(personId: string, name: string): Promise<void> {
    await this.page.goto(`/people/${personId}`);
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** The job in a unit. */
  job(unit: string): Locator {
    return this.page.getByRole('article', { name: unit });
  }

  /** Gives a competence with the last day it is held. */
  async giveCompetence(unit: string, name: string, heldTo: readonly [string, string, string]): Promise<void> {
    await this.page.getByRole('button', { name: `Ret kompetencer i ${unit}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Kompetencer' });
    await dialog.getByLabel('Kompetence', { exact: true }).fill(name);
    for (const [at, part] of heldTo.entries()) {
      await dialog.getByRole('spinbutton').nth(at).pressSequentially(part);
    }
    await dialog.getByRole('button', { name: 'Gem kompetencerne' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Moves the job to another unit, from tomorrow as the form proposes. */
  async moveJob(unit: string, to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Flyt ansættelsen i ${unit}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Flyt ansættelsen' });
    await dialog.getByRole('button', { name: /Ny enhed$/ }).click();
    await this.page.getByRole('option', { name: to }).click();
    await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Opens the question before a job is ended, once it says what that does. */
  async startEnding(unit: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Afslut ansættelsen i ${unit}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Afslut ansættelsen' });
    await dialog.getByText('Vagter og timer indtil da bliver stående.').waitFor();
    return dialog;
  }

  /** The row of a role that holds or will hold. */
  role(role: string): Locator {
    return this.page
      .getByRole('table', { name: 'Roller nu og fremover' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: role }) });
  }

  async giveRole(role: string, where: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Giv rolle', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Giv en rolle' });
    await dialog.getByRole('button', { name: /Rolle$/ }).click();
    await this.page.getByRole('option', { name: role }).click();
    await dialog.getByRole('button', { name: /Hvor$/ }).click();
    await this.page.getByRole('option', { name: where }).click();
    await dialog.getByRole('button', { name: 'Giv rollen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async endRole(role: string, reason: string): Promise<void> {
    await this.role(role).getByRole('button', { name: 'Afslut' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Afslut rollen' });
    await dialog.getByLabel('Begrundelse').fill(reason);
    await dialog.getByRole('button', { name: 'Afslut rollen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Shows what the log has of the person. */
  async history(): Promise<Locator> {
    await this.page.getByRole('tab', { name: 'Historik' }).click();
    const table = this.page.getByRole('table', { name: 'Loggens linjer, nyeste først' });
    await table.waitFor();
    return table;
  }
}
