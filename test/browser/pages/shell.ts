import type { Locator, Page } from 'playwright-core';

/** The frame around every page behind the sign-in, in Danish. */
export class Shell {
  constructor(readonly page: Page) {}

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Follows the navigation to a page by its Danish name, such as 'Holdets vagtplan', also behind its group. */
  async goTo(name: string): Promise<void> {
    const navigation = this.page.getByRole('navigation', { name: 'Sider' });
    const link = navigation.getByRole('link', { name });
    // A page stands there once the units are known, and with them every link.
    await this.heading().waitFor();
    if ((await link.count()) > 0) await link.click();
    else await this.goBehindGroup(navigation, name);
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  private async goBehindGroup(navigation: Locator, name: string): Promise<void> {
    for (const group of await navigation.getByRole('button').all()) {
      await group.click();
      const item = this.page.getByRole('menuitem', { name });
      await this.page.getByRole('menu').waitFor();
      if ((await item.count()) > 0) return item.click();
      await this.page.keyboard.press('Escape');
      await this.page.getByRole('menu').waitFor({ state: 'detached' });
    }
    throw new Error(`The navigation has no page ${name}.`);
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
