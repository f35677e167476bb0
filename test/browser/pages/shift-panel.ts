import type { Locator, Page } from 'playwright-core';

/** The panel of one shift, in Danish. */
export class ShiftPanel {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog');
  }

  /** What stands beside a name such as 'Tid' or 'Hvem'. */
  fact(name: string): Locator {
    return this.dialog.getByRole('definition').and(this.dialog.locator(`dt:text-is("${name}") + dd`));
  }

  /** Begins a swap of the shift: leads to the team's roster. */
  async swap(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Byt vagt' }).click();
  }

  /** The leader gives the shift other clock times, sees the effect and saves. */
  async changeTimes(start: string, end: string, remark: string): Promise<void> {
    await this.checkTimes(start, end, remark);
    await this.dialog.getByRole('button', { name: 'Gem tiderne' }).click();
    await this.dialog.getByRole('button', { name: 'Ret tider' }).waitFor();
  }

  /** Shows what other times would do, without saving. */
  async checkTimes(start: string, end: string, remark = ''): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Ret tider' }).click();
    await this.dialog.getByLabel('Begynder klokken').fill(start);
    await this.dialog.getByLabel('Slutter klokken').fill(end);
    await this.dialog.getByLabel('Bemærkning').fill(remark);
    await this.dialog.getByRole('button', { name: 'Se virkningen' }).click();
    await this.effect().waitFor();
  }

  /** The effect of the times that were checked. */
  effect(): Locator {
    return this.dialog.getByRole('status').filter({ hasText: 'Virkning' });
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Luk' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
