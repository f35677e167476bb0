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
    await this.page.getByLabel('Adgangskode', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Log ind', exact: true }).click();
  }

  /** Says that others use this device too. */
  async shareDevice(): Promise<void> {
    await this.page.getByText('Delt tablet').click();
    await this.page.getByText('Du bliver logget ud af sig selv').waitFor();
  }

  async signInWithPasskey(): Promise<void> {
    await this.page.getByRole('button', { name: 'Log ind med adgangsnøgle' }).click();
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Log ind' });
  }

  /** What is asked for after the password. */
  secondFactor(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Bekræft, at det er dig' });
  }

  async giveCode(code: string): Promise<void> {
    await this.page.getByLabel('Kode fra din app').fill(code);
    await this.page.getByRole('button', { name: 'Bekræft' }).click();
  }

  async giveRecoveryCode(code: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Brug en genoprettelseskode' }).click();
    await this.page.getByLabel('Genoprettelseskode').fill(code);
    await this.page.getByRole('button', { name: 'Bekræft' }).click();
  }

  /** Waits until the first page is there. */
  async signedIn(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Sider' }).waitFor();
  }

  /** Signs in and waits until the first page is there. */
  async signIn(email: string, password: string): Promise<void> {
    await this.open();
    await this.send(email, password);
    await this.signedIn();
  }

  /** Why it was refused. */
  refusal(): Locator {
    return this.page.getByRole('alert');
  }
}
