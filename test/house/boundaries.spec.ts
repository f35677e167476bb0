import { seedCheckout, type SeededCheckout } from './seeded-checkout';

/** A boundary that is configured but open is worse than none: here each kind is crossed, and refused. */
const forbidden = [
  ['project-apps-web', 'the web imports the API', 'apps/web/src/app/start.ts', '../../../api/src/main'],
  ['project-libs-domain', 'the domain imports the ui', 'libs/domain/roster/shown.ts', '../../ui/index'],
  [
    'project-apps-api',
    'the API imports the generated client',
    'apps/api/src/main.ts',
    '../../../libs/api-client/index',
  ],
  ['project-test', 'a test imports an app', 'test/api/story.e2e-spec.ts', '../../apps/api/src/main'],
  [
    'direction-domain-roster',
    'an earlier context of the domain knows a later one',
    'libs/domain/roster/late.ts',
    '../swaps',
  ],
  ['direction-domain-time', 'the ground knows what stands on it', 'libs/domain/time/late.ts', '../roster'],
  [
    'direction-domain-organisation',
    'the ground knows later ground',
    'libs/domain/organisation/late.ts',
    '../identity',
  ],
  [
    'direction-api-roster',
    'an earlier context of the API knows a later one',
    'apps/api/src/roster/late.ts',
    '../swaps/swaps.service',
  ],
  [
    'direction-api-roster',
    'the API asks a later context of the domain',
    'apps/api/src/roster/later.ts',
    '../../../../libs/domain/swaps',
  ],
  [
    'door-domain-between-contexts',
    'past the door of a domain context',
    'libs/domain/swaps/inside.ts',
    '../roster/shift',
  ],
  [
    'door-domain',
    'past the door of the domain from an app',
    'apps/api/src/swaps/inside.ts',
    '../../../../libs/domain/roster/shift',
  ],
  [
    'door-api',
    'past the door of an API context',
    'apps/api/src/swaps/through.ts',
    '../roster/roster.repository',
  ],
  [
    'api-shared-knows-no-context',
    'what all stand on knows a context',
    'apps/api/src/shared/knows.ts',
    '../roster/roster.service',
  ],
  [
    'context-not-in-map',
    'a context that is not in the map',
    'apps/api/src/app.module.ts',
    './sundries/sundries.module',
  ],
  ['typeorm-outside-its-files', 'TypeORM in a service', 'apps/api/src/swaps/swaps.service.ts', 'typeorm'],
  [
    'typeorm-outside-its-files',
    "Nest's TypeORM in a controller",
    'apps/api/src/swaps/swaps.controller.ts',
    '@nestjs/typeorm',
  ],
  ['domain-imports-only-luxon', 'the domain reads a file', 'libs/domain/roster/reads.ts', 'node:fs'],
  [
    'domain-imports-only-luxon',
    'the domain uses a framework',
    'libs/domain/roster/frames.ts',
    '@nestjs/common',
  ],
  [
    'feature-to-feature',
    'a feature imports another',
    'apps/web/src/features/swaps/uses.ts',
    '../roster/roster-view',
  ],
  [
    'feature-to-route',
    'a feature imports a page',
    'apps/web/src/features/swaps/opens.ts',
    '../../app/routes/my-roster',
  ],
  [
    'domain-testing-in-the-product',
    'builders for tests in the product',
    'apps/api/src/swaps/builds.ts',
    '../../../../libs/domain/testing',
  ],
  [
    'fixture-in-the-product',
    'what specs share in the product',
    'apps/api/src/swaps/shares.ts',
    './two-people.fixture',
  ],
  [
    'test-support-in-the-product',
    'test support in the product',
    'apps/api/src/swaps/supports.ts',
    '../../../../test/support/server',
  ],
  ['before-install', 'the bootstrap needs a package', 'apps/start/start.mjs', 'luxon'],
  ['circular', 'two files need each other', 'libs/domain/swaps/one.ts', './other'],
  ['unresolvable', 'a file that is not there', 'libs/domain/swaps/lost.ts', './nowhere'],
  [
    'dev-package-in-the-product',
    'a tool of ours in the product',
    'apps/api/src/shared/tests.ts',
    'supertest',
  ],
] as const;

const allowed = [
  ['apps/web/src/app/page.ts', '../../../../libs/domain/roster'],
  ['apps/api/src/swaps/swaps.module.ts', '../roster/roster.service'],
  ['apps/api/src/swaps/swaps.repository.ts', 'typeorm'],
  ['apps/api/src/swaps/swap.entity.ts', '../roster/shift.entity'],
  ['apps/api/src/database/demo/load.ts', '../../../../../libs/domain/testing'],
  ['apps/web/src/app/routes/my-roster.ts', '../../features/roster/roster-view'],
  ['libs/domain/swaps/propose.ts', '../roster'],
  ['libs/domain/swaps/propose.spec.ts', '../testing'],
  ['libs/domain/time/zone.ts', 'luxon'],
  ['libs/domain/swaps/other.ts', './one'],
] as const;

const targets = [
  'apps/api/src/roster/roster.service.ts',
  'apps/api/src/roster/roster.repository.ts',
  'apps/api/src/roster/shift.entity.ts',
  'apps/api/src/sundries/sundries.module.ts',
  'apps/web/src/features/roster/roster-view.ts',
  'apps/api/src/swaps/two-people.fixture.ts',
  'libs/api-client/index.ts',
  'libs/ui/index.ts',
  'libs/domain/roster/shift.ts',
  'libs/domain/roster/index.ts',
  'libs/domain/swaps/index.ts',
  'libs/domain/identity/index.ts',
  'libs/domain/testing/index.ts',
  'test/support/server.ts',
];

const impure = [
  ['Date', 'export const now = () => new Date();'],
  ['DateTime.now()', "import { DateTime } from 'luxon';\nexport const now = () => DateTime.now();"],
  ['DateTime.local()', "import { DateTime } from 'luxon';\nexport const now = () => DateTime.local();"],
  ['DateTime.utc()', "import { DateTime } from 'luxon';\nexport const now = () => DateTime.utc();"],
  ['Math.random', 'export const chance = () => Math.random();'],
  ['process', "export const zone = () => process.env['TZ'];"],
  ['console', "export const say = () => console.log('hello');"],
  ['node:*', "export { readFileSync } from 'node:fs';"],
  ['fetch', "export const ask = () => fetch('https://example.org');"],
] as const;

describe('boundaries', () => {
  let checkout: SeededCheckout;
  let refused: ReturnType<SeededCheckout['forbiddenImports']>;
  let lintErrors: ReturnType<SeededCheckout['lintErrors']>;

  beforeAll(() => {
    checkout = seedCheckout();
    for (const file of targets) checkout.write(file, `export const it = '${file}';\n`);
    for (const [file, imported] of allowed) checkout.write(file, `export * from '${imported}';\n`);
    for (const [, , file, imported] of forbidden) checkout.write(file, `export * from '${imported}';\n`);
    impure.forEach(([, source], place) =>
      checkout.write(`libs/domain/payroll/impure-${place}.ts`, `${source}\n`),
    );
    checkout.write(
      'libs/domain/payroll/pure.ts',
      'export const double = (minutes: number) => minutes * 2;\n',
    );
    checkout.write(
      'libs/domain/payroll/long.ts',
      'export const a = 1;\n'.repeat(1) + '// line\n'.repeat(300),
    );
    refused = checkout.forbiddenImports();
    lintErrors = checkout.lintErrors();
  });

  afterAll(() => checkout.remove());

  it.each(forbidden)('%s refuses: %s', (rule, _case, file) => {
    expect(refused.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(allowed.filter(([file]) => !file.endsWith('other.ts')))('lets %s import %s', (file) => {
    expect(refused.filter(({ from }) => from === file)).toEqual([]);
  });

  it.each(impure.map(([what], place) => [what, place] as const))(
    'keeps %s out of the domain',
    (_what, place) => {
      const file = `libs/domain/payroll/impure-${place}.ts`;
      expect(
        lintErrors.filter((error) => error.file === file && error.rule?.startsWith('no-restricted-')),
      ).not.toEqual([]);
    },
  );

  it('has nothing against a pure file', () => {
    expect(lintErrors.filter(({ file }) => file.endsWith('/pure.ts'))).toEqual([]);
  });

  it('refuses a file of 301 lines', () => {
    expect(lintErrors).toContainEqual(
      expect.objectContaining({ file: 'libs/domain/payroll/long.ts', rule: 'max-lines' }),
    );
  });
});
