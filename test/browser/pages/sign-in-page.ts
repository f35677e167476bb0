import type { Locator, Page } from 'playwright-core';

/** Signing in, in Danish. */
export class SignInPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/sign-in');
  }

  /** Fills the form in and sends it; where that leads is for the caller to wait for. */
  async send(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Adgangskode').fill(password);
    await this.page.getByRole('button', { name: 'Log ind' }).click();
  }

  /** Signs in and waits until the first page is there. */
  async signIn(email: string, password: string): Promise<void> {
    await this.open();
    await this.send(email, password);
    await this.page.getByRole('navigation', { name: 'Sider' }).waitFor();
  }

  /** Why it was refused. */
  refusal(): Locator {
    return this.page.getByRole('alert');
  }
}
