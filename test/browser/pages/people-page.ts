import type { Locator, Page } from 'playwright-core';

/** The list of people, in Danish. */
export class PeoplePage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/people');
    await this.page.getByRole('heading', { level: 1, name: 'Medarbejdere' }).waitFor();
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async search(name: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Søg på navn' }).fill(name);
  }

  /** Adds somebody with a first job, and waits for the person's own page. */
  async add(person: {
    readonly name: string;
    readonly email: string;
    readonly unit: string;
    readonly staffGroup: string;
    readonly weeklyHours: string;
  }): Promise<void> {
    await this.page.getByRole('button', { name: 'Tilføj medarbejder' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Tilføj medarbejder' });
    await dialog.getByLabel('Navn').fill(person.name);
    await dialog.getByLabel('E-mail').fill(person.email);
    await dialog.getByRole('button', { name: /Enhed$/ }).click();
    await this.page.getByRole('option', { name: person.unit }).click();
    await dialog.getByLabel('Personalegruppe').fill(person.staffGroup);
    await dialog.getByLabel('Timer pr. uge').fill(person.weeklyHours);
    await dialog.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: person.name }).waitFor();
  }
}
