import type { Locator, Page } from 'playwright-core';

/** The dialog in which a swap is proposed, in Danish. */
export class ProposeSwapDialog {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog');
  }

  /** What the swap does, once it is worked out. */
  effect(): Locator {
    return this.dialog.getByRole('region', { name: 'Det betyder det for dig' });
  }

  sendButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Send forslaget' });
  }

  /** Sends the proposal and waits until it is there. */
  async send(remark = ''): Promise<void> {
    await this.effect().waitFor();
    await this.dialog.getByLabel(/^Bemærkning til/).fill(remark);
    await this.sendButton().click();
    await this.sent().waitFor();
  }

  /** Who must act, and by when. */
  sent(): Locator {
    return this.dialog.getByRole('status').filter({ hasText: 'skal svare' });
  }

  /** Why it was refused when it was sent. */
  refusal(): Locator {
    return this.dialog.getByRole('alert');
  }

  async finish(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Færdig' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
