/**
 * Who may know whom, written once. Lint reads this for the domain and for the API:
 * a context may know the contexts in its list, and the ground that all stand on; never the reverse.
 */
export const ground = ['decision', 'time', 'documents', 'organisation', 'identity', 'audit'];

/** The ground has an order of its own: each may know those before it. */
export const contexts = {
  agreements: [],
  absence: ['agreements'],
  'norm-periods': ['agreements', 'absence'],
  'base-plan': ['agreements'],
  roster: ['agreements', 'absence', 'norm-periods', 'base-plan'],
  swaps: ['agreements', 'absence', 'norm-periods', 'roster'],
  approvals: ['agreements', 'norm-periods', 'roster', 'swaps'],
  payroll: ['agreements', 'absence', 'norm-periods', 'roster', 'approvals'],
  evaluate: ['agreements', 'absence', 'norm-periods', 'roster', 'payroll'],
  retention: ['agreements', 'norm-periods', 'roster'],
  'access-review': ['mail', 'people'],
  'organisation-sync': ['agreements', 'roster', 'imports', 'people'],
};

/** Contexts that live in the API only: they read many and are known by none. */
export const apiOnlyContexts = {
  mail: [],
  'sign-in': ['mail'],
  imports: ['agreements', 'norm-periods', 'base-plan', 'roster'],
  people: ['agreements', 'roster', 'swaps', 'sign-in'],
  'openid-connect': ['people'],
  notices: ['roster', 'swaps', 'approvals', 'access-review', 'organisation-sync'],
  'own-data': ['roster'],
  schedule: ['mail', 'access-review', 'organisation-sync'],
};

/** What each project may import of the others. Nobody imports an app. */
export const projects = {
  'apps/api': ['libs/domain'],
  'apps/web': ['libs/domain', 'libs/api-client', 'libs/ui'],
  'apps/start': ['libs/local-machine'],
  'libs/domain': [],
  'libs/api-client': [],
  'libs/ui': [],
  'libs/local-machine': [],
  test: ['libs/domain', 'libs/api-client', 'libs/local-machine'],
};
