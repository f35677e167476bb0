import type { Locator, Page } from 'playwright-core';

/** Roles from the municipality's own login, in Danish. */
export class ClaimMappingsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/claim-mappings');
    await this.page.getByRole('heading', { level: 1, name: 'Roller fra fælles log ind' }).waitFor();
  }

  /** Lets a value of the claim `groups` give the role of a leader in a unit. */
  async letGroupLead(value: string, unit: string): Promise<void> {
    await this.page.getByLabel('Værdi').fill(value);
    await this.page.getByRole('button', { name: /Hvor$/ }).click();
    await this.page.getByRole('option', { name: unit }).click();
    await this.page.getByRole('button', { name: 'Tilføj reglen' }).click();
    await this.rule(value).waitFor();
  }

  rule(value: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: value }) });
  }

  /** Pastes claims, and gives the roles that would come out of them. */
  async tryClaims(claims: object): Promise<string[]> {
    await this.page.getByLabel('Oplysninger om en person').fill(JSON.stringify(claims));
    const roles = this.page.getByRole('list', { name: 'Roller, der ville komme ud af det' });
    await roles.waitFor();
    return roles.getByRole('listitem').allInnerTexts();
  }
}
