import type { ListedAccount } from '../identity/account.service';

/** Accounts as a table in text: e-mail, name, roles, and how far signing in is set up. */
export function accountTable(accounts: readonly ListedAccount[]): string[] {
  const rows = accounts.map(({ email, personName, roles, hasPassword, factors, sessions }) => [
    email,
    personName,
    roles.join(', ') || '–',
    [hasPassword ? 'password' : 'invited', ...(factors > 0 ? ['second factor'] : [])].join(' + '),
    sessions === 0 ? '' : `signed in on ${sessions}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
