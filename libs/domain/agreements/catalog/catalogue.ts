import type { Agreement } from '../agreement';
import { agreement7901 } from './79.01/agreement';

/** The national agreements the product comes with, by number. */
export const catalogue: readonly Agreement[] = [agreement7901];

/** The national agreement of that number, or null when the catalogue has none. */
export function findAgreement(id: string): Agreement | null {
  return catalogue.find((agreement) => agreement.id === id) ?? null;
}
