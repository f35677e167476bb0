import type { Locator, Page } from 'playwright-core';

/** The page where swaps are answered and followed, in Danish. */
export class SwapsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/swaps');
    await this.page.getByRole('heading', { level: 1, name: 'Bytter' }).waitFor();
  }

  /** The card of a swap that a colleague has proposed to me. */
  incoming(name: string): Locator {
    return this.page.getByRole('article', { name: `${name} vil bytte med dig` });
  }

  /** The card of a swap of mine that somebody else must act on. */
  outgoing(name: string): Locator {
    return this.page.getByRole('article', { name: `Dit bytte med ${name}` });
  }

  /** The row of a swap that is decided. */
  decided(name: string): Locator {
    return this.page
      .getByRole('table', { name: 'Afgjorte bytter' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Says yes once the effect stands there, and waits until the swap has left the list. */
  async accept(name: string): Promise<void> {
    await this.acceptButton(name).click();
    await this.incoming(name).waitFor({ state: 'detached' });
  }

  acceptButton(name: string): Locator {
    return this.incoming(name).getByRole('button', { name: 'Sig ja' });
  }

  async decline(name: string, reason = ''): Promise<void> {
    await this.incoming(name).getByRole('button', { name: 'Sig nej' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Sig nej til byttet' });
    await dialog.getByLabel(/^Begrundelse/).fill(reason);
    await dialog.getByRole('button', { name: 'Sig nej' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async withdraw(name: string): Promise<void> {
    await this.outgoing(name).getByRole('button', { name: 'Træk tilbage' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Træk byttet tilbage?' });
    await dialog.getByRole('button', { name: 'Træk tilbage' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}
