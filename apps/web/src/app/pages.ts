import type { Permission } from '@rulleplan/domain/identity';
import type { IconName } from '@rulleplan/ui';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { paths, patterns } from './paths';

/**
 * The pages behind the sign-in, in the order of the navigation. Add a page:
 * 1. an address in `paths.ts`, 2. a component in `routes/` built on `shared/components/page.tsx`, 3. a line here,
 * 4. its names in `i18n/<language>/shell.ts`. It is a chunk of its own and is loaded when it is opened.
 */
export type PageName = Exclude<keyof typeof patterns, 'signIn'>;

export interface PageEntry {
  readonly name: PageName;
  readonly pattern: string;
  /** The address for the unit chosen now; pages that are not about one unit ignore it. */
  readonly to: (unitId: string) => string;
  /** About one unit: shown when the permission holds in the unit chosen now. */
  readonly perUnit: boolean;
  /** Without it the page is not shown. The server decides by itself in any case. */
  readonly permission: Permission;
  readonly icon: IconName;
  readonly Component: LazyExoticComponent<ComponentType>;
}

export const pages: readonly PageEntry[] = [
  {
    name: 'myRoster',
    pattern: patterns.myRoster,
    to: paths.myRoster,
    perUnit: false,
    permission: 'see-own-roster',
    icon: 'calendar',
    Component: page(async () => (await import('./routes/my-roster')).MyRosterPage),
  },
  {
    name: 'teamRoster',
    pattern: patterns.teamRoster,
    to: (unitId) => paths.teamRoster(unitId),
    perUnit: true,
    permission: 'see-team-roster',
    icon: 'people',
    Component: page(async () => (await import('./routes/team-roster')).TeamRosterPage),
  },
  {
    name: 'swaps',
    pattern: patterns.swaps,
    to: paths.swaps,
    perUnit: false,
    permission: 'propose-swap',
    icon: 'swap',
    Component: page(async () => (await import('./routes/swaps')).SwapsPage),
  },
  {
    name: 'monday',
    pattern: patterns.monday,
    to: (unitId) => paths.monday(unitId),
    perUnit: true,
    permission: 'approve-week',
    icon: 'check-circle',
    Component: page(async () => (await import('./routes/monday')).MondayPage),
  },
  {
    name: 'payroll',
    pattern: patterns.payroll,
    to: (unitId) => paths.payroll(unitId),
    perUnit: true,
    permission: 'see-payroll',
    icon: 'coin',
    Component: page(async () => (await import('./routes/payroll')).PayrollPage),
  },
  {
    name: 'auditTrail',
    pattern: patterns.auditTrail,
    to: paths.auditTrail,
    perUnit: true,
    permission: 'see-audit',
    icon: 'history',
    Component: page(async () => (await import('./routes/audit-trail')).AuditTrailPage),
  },
  {
    name: 'import',
    pattern: patterns.import,
    to: paths.import,
    perUnit: false,
    permission: 'import',
    icon: 'upload',
    Component: page(async () => (await import('./routes/import')).ImportPage),
  },
];

function page(load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: await load() }));
}
