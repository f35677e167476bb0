import type { Locator, Page } from 'playwright-core';

/** My account, in Danish. */
export class MyAccountPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/my-account');
    await this.page.getByRole('heading', { level: 1, name: 'Min konto' }).waitFor();
  }

  /** Begins with an app and gives the key that stands beside the QR code. */
  async beginApp(password: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Sæt op' }).click();
    await this.givePassword(password, 'Sæt op');
    const dialog = this.page.getByRole('dialog', { name: 'Sæt en app op' });
    await dialog.getByRole('img', { name: 'QR-kode til appen' }).waitFor();
    return (await dialog.locator('.totp-steps__key').innerText()).replaceAll(/\s/g, '');
  }

  async confirmApp(code: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Sæt en app op' });
    await dialog.getByLabel('Kode fra appen').fill(code);
    await dialog.getByRole('button', { name: 'Slå til' }).click();
  }

  /** The recovery codes as they are shown this once; closes them. */
  async takeRecoveryCodes(): Promise<string[]> {
    const dialog = this.page.getByRole('dialog', { name: 'Dine genoprettelseskoder' });
    const codes = dialog.getByRole('list', { name: 'Genoprettelseskoder' }).getByRole('listitem');
    await codes.first().waitFor();
    const texts = await codes.allInnerTexts();
    await dialog.getByRole('button', { name: 'Jeg har gemt dem' }).click();
    await dialog.waitFor({ state: 'detached' });
    return texts;
  }

  async addPasskey(name: string, password: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Tilføj adgangsnøgle' });
    await dialog.getByLabel('Navn').fill(name);
    await dialog.getByLabel('Din adgangskode', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Fortsæt' }).click();
  }

  async removePasskey(name: string, password: string): Promise<void> {
    await this.page.getByRole('button', { name: `Fjern ${name}` }).click();
    await this.givePassword(password, 'Fjern');
    await this.passkey(name).waitFor({ state: 'detached' });
  }

  passkey(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Adgangsnøgler' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** The devices that are signed in. */
  sessions(): Locator {
    return this.page.getByRole('list', { name: 'Her er du logget ind' }).getByRole('listitem');
  }

  /** Signs a device out that is not this one. */
  async endSession(session: Locator): Promise<void> {
    await session.getByRole('button', { name: /^Log .* ud$/ }).click();
  }

  private async givePassword(password: string, confirm: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Din adgangskode', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
  }
}
