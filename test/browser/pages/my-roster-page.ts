import type { Locator, Page } from 'playwright-core';
import { ShiftPanel } from './shift-panel';

/** The own shifts and balance, in Danish. */
export class MyRosterPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/my-roster');
    await this.page.getByRole('heading', { level: 1, name: 'Min vagtplan' }).waitFor();
  }

  async show(view: 'Måned' | 'Uge' | 'Liste'): Promise<void> {
    await this.page.getByRole('radio', { name: view }).click();
  }

  async goToNext(): Promise<void> {
    await this.page.getByRole('button', { name: 'Næste', exact: true }).click();
  }

  /** The own shifts of a day, 'YYYY-MM-DD', in the view that is open. */
  shiftsOn(date: string): Locator {
    return this.page.locator(`[data-date="${date}"]`).getByRole('button');
  }

  async openShift(date: string): Promise<ShiftPanel> {
    await this.shiftsOn(date).first().click();
    return new ShiftPanel(this.page);
  }

  /** A figure of the balance: 'Lige nu' or 'Ved periodens slut'. */
  balance(name: 'Lige nu' | 'Ved periodens slut'): Locator {
    return this.page.locator(`dt:text-is("${name}") + dd`);
  }

  /** What the person must act on. */
  waiting(): Locator {
    return this.page.getByRole('region', { name: 'Det venter på dig' });
  }
}
