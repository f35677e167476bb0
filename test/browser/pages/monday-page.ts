import type { Locator, Page } from 'playwright-core';

/** The leader's Monday round, in Danish. */
export class MondayPage {
  constructor(readonly page: Page) {}

  /** Without a week the server chooses the one that waits. */
  async open(unitId: string, week?: string): Promise<void> {
    await this.page.goto(`/units/${unitId}/monday${week === undefined ? '' : `?week=${week}`}`);
    await this.subtitle().waitFor();
  }

  /** Unit and week. */
  subtitle(): Locator {
    return this.page.getByText(/ · uge \d+, /);
  }

  approveAllButton(): Locator {
    return this.page.getByRole('button', { name: /^Godkend (alle rene|den rene)/ });
  }

  /** Approves every clean change in one press. */
  async approveAll(): Promise<void> {
    await this.approveAllButton().click();
    await this.approveAllButton().waitFor({ state: 'detached' });
  }

  /** Undoes the last approval, as long as it is offered. */
  async undo(): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Fortryd' }).first().click();
  }

  /** The card of a change that must be looked at, by its headline such as 'Anna og Bo bytter'. */
  exception(headline: string): Locator {
    return this.page.getByRole('article', { name: headline });
  }

  async approve(headline: string): Promise<void> {
    await this.page.getByRole('button', { name: `Godkend: ${headline}` }).click();
    await this.exception(headline).waitFor({ state: 'detached' });
  }

  /** Opens the dialog that says what a rejection does. */
  async startRejecting(headline: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Afvis: ${headline}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Afvis ændringen' });
    await dialog.waitFor();
    return dialog;
  }

  async reject(headline: string, reason: string): Promise<void> {
    const dialog = await this.startRejecting(headline);
    await dialog.getByLabel('Begrundelse').fill(reason);
    await dialog.getByRole('button', { name: 'Afvis ændringen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Opens the question before the week is closed. */
  async startClosing(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^Luk uge \d+ …/ }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Luk uge \d+\?/ });
    await dialog.waitFor();
    return dialog;
  }

  /** Closes the week and waits for the number of payroll events. */
  async close(): Promise<void> {
    const dialog = await this.startClosing();
    await dialog.getByRole('button', { name: 'Luk ugen' }).click();
    await this.closed().waitFor();
  }

  /** Says that the week has just been closed, and how many events were written. */
  closed(): Locator {
    return this.page
      .getByRole('status')
      .filter({ hasText: /Uge \d+ er lukket\. \d+ lønhændelser? er skrevet\./ });
  }

  async seePayrollEvents(): Promise<void> {
    await this.page.getByRole('link', { name: 'Se lønhændelserne' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Løn' }).waitFor();
  }
}
