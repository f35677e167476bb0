import type { Locator, Page } from 'playwright-core';

/** The frame around every page behind the sign-in, in Danish. */
export class Shell {
  constructor(readonly page: Page) {}

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Follows the navigation to a page by its Danish name, such as 'Holdets vagtplan'. */
  async goTo(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async chooseLanguage(language: 'Dansk' | 'English'): Promise<void> {
    await this.openPersonMenu();
    await this.page.getByRole('menuitem', { name: language }).click();
  }

  async chooseTheme(theme: 'Lyst' | 'Mørkt' | 'Som enheden'): Promise<void> {
    await this.openPersonMenu();
    await this.page.getByRole('menuitem', { name: theme }).click();
  }

  async signOut(): Promise<void> {
    await this.openPersonMenu();
    await this.page.getByRole('menuitem', { name: /Log ud|Sign out/ }).click();
    await this.page.getByRole('heading', { level: 1, name: /Log ind|Sign in/ }).waitFor();
  }

  private async openPersonMenu(): Promise<void> {
    await this.page.getByRole('button', { name: /: (sprog, udseende|language, appearance)/ }).click();
  }
}
