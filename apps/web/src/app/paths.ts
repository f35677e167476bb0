import type { CalendarDate } from '@rulleplan/domain/time';

/** Every address inside the product, written once. Pages and links use these, never a string of their own. */
export const paths = {
  home: () => '/',
  /** `then` is where to go after signing in. */
  signIn: (then?: string) => (then === undefined ? '/sign-in' : `/sign-in?${query({ then })}`),
  forgottenPassword: () => '/forgotten-password',
  myAccount: () => '/my-account',
  whoSawMe: () => '/who-saw-me',
  outbox: () => '/outbox',
  claimMappings: () => '/claim-mappings',
  logVerification: () => '/log-verification',
  retention: () => '/retention',
  myRoster: () => '/my-roster',
  teamRoster: (unitId: string, view: { readonly from?: CalendarDate; readonly swap?: string } = {}) =>
    withQuery(`/units/${unitId}/team-roster`, view),
  fairness: (unitId: string) => `/units/${unitId}/fairness`,
  agreements: (unitId: string) => `/units/${unitId}/agreements`,
  swaps: () => '/swaps',
  monday: (unitId: string, week?: CalendarDate) =>
    withQuery(`/units/${unitId}/monday`, week === undefined ? {} : { week }),
  payroll: (unitId: string, period: { readonly from?: CalendarDate; readonly to?: CalendarDate } = {}) =>
    withQuery(`/units/${unitId}/payroll`, period),
  auditTrail: (unitId: string) => `/units/${unitId}/audit-trail`,
  import: () => '/import',
  people: (view: { readonly unitId?: string } = {}) => withQuery('/people', view),
  person: (personId: string) => `/people/${personId}`,
  units: () => '/organisation',
  unit: (unitId: string) => `/organisation/${unitId}`,
  competences: (unitId: string) => `/units/${unitId}/competences`,
  permissions: () => '/permissions',
  accessReviews: () => '/access-reviews',
  accessReview: (reviewId: string) => `/access-reviews/${reviewId}`,
  organisationSync: () => '/organisation-sync',
} as const;

/** The same addresses as patterns for the router. */
export const patterns = {
  signIn: '/sign-in',
  forgottenPassword: '/forgotten-password',
  signInLink: '/sign-in-link',
  firstStart: '/first-start',
  myAccount: '/my-account',
  whoSawMe: '/who-saw-me',
  outbox: '/outbox',
  claimMappings: '/claim-mappings',
  logVerification: '/log-verification',
  retention: '/retention',
  myRoster: '/my-roster',
  teamRoster: '/units/:unitId/team-roster',
  fairness: '/units/:unitId/fairness',
  agreements: '/units/:unitId/agreements',
  swaps: '/swaps',
  monday: '/units/:unitId/monday',
  payroll: '/units/:unitId/payroll',
  auditTrail: '/units/:unitId/audit-trail',
  import: '/import',
  people: '/people',
  person: '/people/:personId',
  units: '/organisation',
  unit: '/organisation/:unitId',
  competences: '/units/:unitId/competences',
  permissions: '/permissions',
  accessReviews: '/access-reviews',
  accessReview: '/access-reviews/:reviewId',
  organisationSync: '/organisation-sync',
} as const;

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}

function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${query(Object.fromEntries(given))}`;
}
