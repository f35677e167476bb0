import type { Locator, Page } from 'playwright-core';

/** The reviews of who has access, in Danish. */
export class AccessReviewPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/access-reviews');
    await this.page.getByRole('heading', { level: 1, name: 'Adgangsgennemgang', exact: true }).waitFor();
  }

  /** Arranges a review of one unit, by the day the form proposes, and waits for it. */
  async arrange(unit: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Sæt gennemgang i gang' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Sæt en gennemgang i gang' });
    await dialog.getByText(unit, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Sæt i gang' }).click();
    await this.unit(unit).waitFor();
  }

  async openNewest(): Promise<void> {
    await this.page
      .getByRole('link', { name: /^Åbn gennemgangen/ })
      .first()
      .click();
    await this.page.getByRole('heading', { level: 1, name: /^Adgangsgennemgang, senest/ }).waitFor();
  }

  unit(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** The line about somebody's role, such as 'Pia Løn · Løn'. */
  line(who: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: who });
  }

  async end(role: string, name: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: `Afslut ${role} for ${name}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Afslut adgangen' });
    await dialog.getByLabel('Begrundelse').fill(reason);
    await dialog.getByRole('button', { name: 'Afslut adgangen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async confirmRest(): Promise<void> {
    await this.page.getByRole('button', { name: /^Bekræft (alle \d+|den sidste)$/ }).click();
    await this.done().waitFor();
  }

  done(): Locator {
    return this.page.getByText('Alt er afgjort. Resultatet bliver stående her.');
  }
}
