import type { Locator, Page } from 'playwright-core';

/** Who has seen my data, in Danish. */
export class WhoSawMePage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/who-saw-me');
    await this.page.getByRole('heading', { level: 1, name: 'Hvem har set mine data' }).waitFor();
  }

  /** There only while nobody has looked. */
  nobody(): Locator {
    return this.page.getByText('Ingen har slået dine data op');
  }

  /** Who looked on a day, such as 'onsdag den 25. november 2026'. */
  readersOn(day: string): Locator {
    return this.page.getByRole('region', { name: day }).getByRole('listitem');
  }

  /** Fetches the copy of one's own data, and gives its text. */
  async download(): Promise<{ name: string; stream: NodeJS.ReadableStream }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: 'Hent mine data' }).click(),
    ]);
    return { name: download.suggestedFilename(), stream: await download.createReadStream() };
  }
}
