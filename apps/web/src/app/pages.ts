import type { Permission } from '@rulleplan/domain/identity';
import type { IconName } from '@rulleplan/ui';
import type { ComponentType, LazyExoticComponent } from 'react';
import { page } from './lazy-page';
import { paths, patterns } from './paths';

/**
 * Where a page stands in the navigation: what is one's own, what is the team's, what a leader does, what keeps the
 * municipality running; `account` is about the person who is signed in, and stands in the person's own menu.
 */
export const pageGroups = ['own', 'team', 'lead', 'administration', 'account'] as const;
export type PageGroup = (typeof pageGroups)[number];

/**
 * The pages behind the sign-in, in the order of the navigation. Add a page:
 * 1. an address in `paths.ts`, 2. a component in `routes/` built on `shared/components/page.tsx`, 3. a line here,
 * 4. its names in `i18n/<language>/shell.ts`. It is a chunk of its own and is loaded when it is opened.
 * A page that one reaches only from another page is a line in `other-pages.ts`, and has no name in the navigation.
 */
export type PageName = Exclude<keyof typeof patterns, PublicPageName | InnerPageName>;

/** What is shown without a session: no navigation leads there. */
export type PublicPageName = 'signIn' | 'forgottenPassword' | 'signInLink' | 'firstStart';

/** What one reaches only from another page. */
export type InnerPageName = 'person' | 'unit' | 'accessReview';

export interface PageEntry {
  readonly name: PageName;
  readonly pattern: string;
  /** The address for the unit chosen now; pages that are not about one unit ignore it. */
  readonly to: (unitId: string) => string;
  /** About one unit: shown when the permission holds in the unit chosen now. */
  readonly perUnit: boolean;
  /** Without one of these the page is not shown; none: for everybody. The server decides by itself in any case. */
  readonly permissions: readonly Permission[];
  readonly group: PageGroup;
  /** Opened every day: stands before others in a phone's bottom row. */
  readonly daily?: boolean;
  readonly icon: IconName;
  readonly Component: LazyExoticComponent<ComponentType>;
}

export const pages: readonly PageEntry[] = [
  {
    name: 'myRoster',
    pattern: patterns.myRoster,
    to: paths.myRoster,
    perUnit: false,
    permissions: ['see-own-roster'],
    group: 'own',
    daily: true,
    icon: 'calendar',
    Component: page(async () => (await import('./routes/my-roster')).MyRosterPage),
  },
  {
    name: 'swaps',
    pattern: patterns.swaps,
    to: paths.swaps,
    perUnit: false,
    permissions: ['propose-swap'],
    group: 'own',
    daily: true,
    icon: 'swap',
    Component: page(async () => (await import('./routes/swaps')).SwapsPage),
  },
  {
    name: 'teamRoster',
    pattern: patterns.teamRoster,
    to: (unitId) => paths.teamRoster(unitId),
    perUnit: true,
    permissions: ['see-team-roster'],
    group: 'team',
    daily: true,
    icon: 'people',
    Component: page(async () => (await import('./routes/team-roster')).TeamRosterPage),
  },
  {
    name: 'fairness',
    pattern: patterns.fairness,
    to: paths.fairness,
    perUnit: true,
    permissions: ['see-fairness'],
    group: 'team',
    icon: 'scale',
    Component: page(async () => (await import('./routes/fairness')).FairnessPage),
  },
  {
    name: 'agreements',
    pattern: patterns.agreements,
    to: paths.agreements,
    perUnit: true,
    permissions: ['see-agreements'],
    group: 'team',
    icon: 'document',
    Component: page(async () => (await import('./routes/agreements')).AgreementsPage),
  },
  {
    name: 'people',
    pattern: patterns.people,
    to: () => paths.people(),
    perUnit: false,
    permissions: ['see-people'],
    group: 'team',
    icon: 'person',
    Component: page(async () => (await import('./routes/people')).PeoplePage),
  },
  {
    name: 'competences',
    pattern: patterns.competences,
    to: (unitId) => paths.competences(unitId),
    perUnit: true,
    permissions: ['see-people'],
    group: 'team',
    icon: 'award',
    Component: page(async () => (await import('./routes/competences')).CompetencesPage),
  },
  {
    name: 'monday',
    pattern: patterns.monday,
    to: (unitId) => paths.monday(unitId),
    perUnit: true,
    permissions: ['approve-week'],
    group: 'lead',
    daily: true,
    icon: 'check-circle',
    Component: page(async () => (await import('./routes/monday')).MondayPage),
  },
  {
    name: 'payroll',
    pattern: patterns.payroll,
    to: (unitId) => paths.payroll(unitId),
    perUnit: true,
    permissions: ['see-payroll'],
    group: 'lead',
    daily: true,
    icon: 'coin',
    Component: page(async () => (await import('./routes/payroll')).PayrollPage),
  },
  {
    name: 'accessReviews',
    pattern: patterns.accessReviews,
    to: paths.accessReviews,
    perUnit: false,
    permissions: ['see-access'],
    group: 'lead',
    icon: 'key',
    Component: page(async () => (await import('./routes/access-reviews')).AccessReviewsPage),
  },
  {
    name: 'units',
    pattern: patterns.units,
    to: paths.units,
    perUnit: false,
    permissions: ['see-people'],
    group: 'administration',
    icon: 'tree',
    Component: page(async () => (await import('./routes/units')).UnitsPage),
  },
  {
    name: 'organisationSync',
    pattern: patterns.organisationSync,
    to: paths.organisationSync,
    perUnit: false,
    permissions: ['sync-organisation'],
    group: 'administration',
    icon: 'refresh',
    Component: page(async () => (await import('./routes/organisation-sync')).OrganisationSyncPage),
  },
  {
    name: 'auditTrail',
    pattern: patterns.auditTrail,
    to: paths.auditTrail,
    perUnit: true,
    permissions: ['see-audit'],
    group: 'administration',
    icon: 'history',
    Component: page(async () => (await import('./routes/audit-trail')).AuditTrailPage),
  },
  {
    name: 'import',
    pattern: patterns.import,
    to: paths.import,
    perUnit: false,
    permissions: ['import'],
    group: 'administration',
    icon: 'upload',
    Component: page(async () => (await import('./routes/import')).ImportPage),
  },
  {
    name: 'logVerification',
    pattern: patterns.logVerification,
    to: paths.logVerification,
    perUnit: false,
    permissions: ['verify-log'],
    group: 'administration',
    icon: 'lock',
    Component: page(async () => (await import('./routes/log-verification')).LogVerificationPage),
  },
  {
    name: 'retention',
    pattern: patterns.retention,
    to: paths.retention,
    perUnit: false,
    permissions: ['manage-retention'],
    group: 'administration',
    icon: 'clock',
    Component: page(async () => (await import('./routes/retention')).RetentionPage),
  },
  {
    name: 'outbox',
    pattern: patterns.outbox,
    to: paths.outbox,
    perUnit: false,
    permissions: ['manage-sign-in'],
    group: 'administration',
    icon: 'mail',
    Component: page(async () => (await import('./routes/outbox')).OutboxPage),
  },
  {
    name: 'claimMappings',
    pattern: patterns.claimMappings,
    to: paths.claimMappings,
    perUnit: false,
    permissions: ['manage-sign-in'],
    group: 'administration',
    icon: 'shield',
    Component: page(async () => (await import('./routes/claim-mappings')).ClaimMappingsPage),
  },
  {
    name: 'myAccount',
    pattern: patterns.myAccount,
    to: paths.myAccount,
    perUnit: false,
    permissions: [],
    group: 'account',
    icon: 'key',
    Component: page(async () => (await import('./routes/my-account')).MyAccountPage),
  },
  {
    name: 'whoSawMe',
    pattern: patterns.whoSawMe,
    to: paths.whoSawMe,
    perUnit: false,
    permissions: [],
    group: 'account',
    icon: 'eye',
    Component: page(async () => (await import('./routes/who-saw-me')).WhoSawMePage),
  },
  {
    name: 'permissions',
    pattern: patterns.permissions,
    to: paths.permissions,
    perUnit: false,
    permissions: [],
    group: 'account',
    icon: 'shield',
    Component: page(async () => (await import('./routes/permissions')).PermissionsPage),
  },
];
