import type { Download, Locator, Page } from 'playwright-core';

/** The payroll ledger, in Danish. */
export class PayrollPage {
  constructor(readonly page: Page) {}

  async open(unitId: string, from: string, to: string): Promise<void> {
    await this.page.goto(`/units/${unitId}/payroll?from=${from}&to=${to}`);
    await this.page.getByRole('heading', { level: 1, name: 'Løn' }).waitFor();
  }

  /** One row per payroll event. */
  rows(): Locator {
    return this.page
      .getByRole('table', { name: 'Lønhændelser i perioden' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  /** The row of sums of a line such as 'Aftentillæg'. */
  total(line: string): Locator {
    return this.page
      .getByRole('table', { name: 'Timer i alt for hver linje' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: line }) });
  }

  async choosePerson(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /Medarbejder$/ }).click();
    await this.page.getByRole('option', { name }).click();
  }

  /** Opens the first event of that line to what it rests on. */
  async openEvent(line: string): Promise<Locator> {
    await this.page
      .getByRole('button', { name: new RegExp(`^Grundlag for ${line}`) })
      .first()
      .click();
    const panel = this.page.getByRole('dialog', { name: line });
    await panel.waitFor();
    return panel;
  }

  async download(kind: 'CSV' | 'JSON'): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: `Hent ${kind}` }).click(),
    ]);
    return download;
  }
}
