import type { AuditValue } from '@rulleplan/domain/audit';
import type { Permission } from '@rulleplan/domain/identity';
import type { AuditLine } from './audit.repository';

/** What takes more than seeing people, here as on the pages where it stands; one of these is enough. */
const neededFor: Readonly<Record<string, readonly Permission[]>> = {
  email: ['manage-people', 'see-access'],
  payrollId: ['manage-people', 'see-payroll'],
  accountCoding: ['manage-people', 'see-payroll'],
  balanceMinutes: ['see-balances'],
};

/** An entry without the facts that the reader may not see where it belongs. */
export function withoutHiddenFacts(
  line: AuditLine,
  may: (permission: Permission, unitId: string | null) => boolean,
): AuditLine {
  const isShown = ([name]: readonly [string, unknown]) =>
    neededFor[name]?.some((permission) => may(permission, line.unitId)) ?? true;
  const shown = (value: AuditValue) =>
    value === null ? null : Object.fromEntries(Object.entries(value).filter(isShown));
  return { ...line, before: shown(line.before), after: shown(line.after) };
}
