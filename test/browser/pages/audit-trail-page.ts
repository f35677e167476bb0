import type { Locator, Page } from 'playwright-core';

/** The audit trail, in Danish. */
export class AuditTrailPage {
  constructor(readonly page: Page) {}

  async open(unitId: string): Promise<void> {
    await this.page.goto(`/units/${unitId}/audit-trail`);
    await this.page.getByRole('heading', { level: 1, name: 'Log' }).waitFor();
  }

  /** The lines that say this was done, such as 'lukkede en uge'. */
  lines(action: string): Locator {
    return this.page
      .getByRole('table', { name: 'Loggens linjer, nyeste først' })
      .getByRole('row')
      .filter({ hasText: action });
  }

  /** Shows only what was done to a kind of thing, such as 'Bytter'. */
  async chooseSubject(subject: string): Promise<void> {
    await this.page.getByRole('button', { name: /Om$/ }).click();
    await this.page.getByRole('option', { name: subject, exact: true }).click();
  }
}
