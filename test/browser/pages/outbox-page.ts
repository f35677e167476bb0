import type { Locator, Page } from 'playwright-core';

/** The outbox, in Danish. */
export class OutboxPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/outbox');
    await this.page.getByRole('heading', { level: 1, name: 'Udbakke' }).waitFor();
  }

  /** The mails to somebody, newest first. */
  mailsTo(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Udbakke' })
      .getByRole('listitem')
      .filter({ hasText: `Til ${name}` });
  }

  /** Opens a mail and gives the address it holds. */
  async linkIn(mail: Locator): Promise<string> {
    await mail.getByRole('button', { name: 'Læs mailen' }).click();
    return mail.getByRole('link').first().innerText();
  }
}
