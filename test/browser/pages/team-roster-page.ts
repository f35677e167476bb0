import type { Locator, Page } from 'playwright-core';
import { ProposeSwapDialog } from './propose-swap-dialog';
import { ShiftPanel } from './shift-panel';

/** The team's roster, in Danish: the grid, and day by day on a phone. */
export class TeamRosterPage {
  constructor(readonly page: Page) {}

  /** Opens a unit's roster on the week of a day, 'YYYY-MM-DD'. */
  async open(unitId: string, from: string): Promise<void> {
    await this.page.goto(`/units/${unitId}/team-roster?from=${from}`);
    await this.page.getByRole('heading', { level: 1, name: 'Holdets vagtplan' }).waitFor();
  }

  grid(): Locator {
    return this.page.getByRole('grid');
  }

  /**
   * The shifts of a person on a day as the grid names them: `shift('Bo Kjær', 'mandag den 30. november')`. The
   * day may be written with or without «den», as browsers differ.
   */
  shift(name: string, day: string): Locator {
    const dayPattern = escaped(day).replace(/ den /, ' (?:den )?');
    return this.grid().getByRole('button', { name: new RegExp(`^${escaped(name)}, ${dayPattern}, `) });
  }

  /** A person's line in the list of the day that is open. */
  line(name: string): Locator {
    return this.page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${escaped(name)}, `) });
  }

  async openShift(name: string, day: string): Promise<ShiftPanel> {
    await this.shift(name, day).first().click();
    return new ShiftPanel(this.page);
  }

  /** Says which own shift is being given, while a colleague's is chosen. */
  swapBanner(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Du bytter' });
  }

  /** Chooses the colleague's shift to have instead. */
  async chooseFor(name: string, day: string): Promise<ProposeSwapDialog> {
    await this.shift(name, day).first().click();
    return new ProposeSwapDialog(this.page);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
