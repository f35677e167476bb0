import type { Locator, Page } from 'playwright-core';

/** Where the link of a mail leads, in Danish. */
export class SignInLinkPage {
  constructor(readonly page: Page) {}

  async open(link: string): Promise<void> {
    const { pathname, hash } = new URL(link);
    // A whole new document, as from a mail: to the page one is on, only the fragment would change.
    await this.page.goto('about:blank');
    await this.page.goto(`${pathname}${hash}`);
  }

  welcome(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: `Velkommen, ${name}` });
  }

  unusable(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Linket kan ikke bruges' });
  }

  async choose(password: string): Promise<void> {
    await this.page.getByLabel('Ny adgangskode', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Vælg, og log ind' }).click();
  }

  /** What is said of the password while it is typed. */
  strength(): Locator {
    return this.page.getByRole('status');
  }
}
