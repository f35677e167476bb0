import type { Locator, Page } from 'playwright-core';

/** The bell in the header and the list behind it, in Danish. */
export class NoticesPanel {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Beskeder' });
  }

  /** The bell when so many things wait for me. */
  bell(waiting: number): Locator {
    const name = waiting === 0 ? 'Beskeder' : `Beskeder, ${waiting} venter på dig`;
    return this.page.getByRole('button', { name, exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^Beskeder/ }).click();
    await this.dialog.waitFor();
  }

  notice(text: string | RegExp): Locator {
    return this.dialog.getByRole('link', { name: text });
  }

  /** Goes to the page a notice is about. */
  async follow(text: string | RegExp): Promise<void> {
    await this.notice(text).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
