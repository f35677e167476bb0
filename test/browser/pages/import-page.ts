import type { Locator, Page } from 'playwright-core';

/** The import of people, duty types and a base plan, in Danish. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/import');
    await this.page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  }

  async chooseFiles(files: readonly string[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles([...files]);
  }

  async nameNewUnit(name: string): Promise<void> {
    await this.page.getByLabel('Den nye enheds navn').fill(name);
  }

  /** Asks what the import would do. */
  async preview(): Promise<void> {
    await this.page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    await this.errors().or(this.saveButton()).first().waitFor();
  }

  errors(): Locator {
    return this.page.getByRole('table', { name: 'Fejl i filerne' });
  }

  /** There only when the files are right. */
  saveButton(): Locator {
    return this.page.getByRole('button', { name: 'Gem importen' });
  }

  async save(): Promise<void> {
    await this.saveButton().click();
    await this.saved().waitFor();
  }

  saved(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Importen er gemt' });
  }

  async goToRoster(): Promise<void> {
    await this.page.getByRole('link', { name: 'Til vagtplanen' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Holdets vagtplan' }).waitFor();
  }
}
