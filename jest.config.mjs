/**
 * One jest project per kind of test. Globs, never regexes: `.spec.ts$` as a regex would also match
 * `x.db-spec.ts`.
 *
 * Jest runs CommonJS, so SWC rewrites the ESM sources, also those of ESM-only packages.
 */
const swcOptions = (parser, transform = {}) => ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', keepClassNames: true, parser, transform },
});

const typescript = (tsx) =>
  swcOptions(
    { syntax: 'typescript', tsx, decorators: true },
    { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  );

const ground = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript(false)],
    '^.+\\.tsx$': ['@swc/jest', typescript(true)],
    '^.+\\.m?js$': ['@swc/jest', swcOptions({ syntax: 'ecmascript' })],
    '^.+\\.csv$': '<rootDir>/test/support/text-module.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?:axe-core|playwright-core|@swc|typescript)/'],
  moduleNameMapper: {
    '^@rulleplan/domain/([^/]+)$': '<rootDir>/libs/domain/$1/index.ts',
    '^@rulleplan/api-client$': '<rootDir>/libs/api-client/index.ts',
    '^@rulleplan/test-support/([^/]+)$': '<rootDir>/test/support/$1.ts',
    '^@rulleplan/ui$': '<rootDir>/libs/ui/index.ts',
    // As the build does: the file as text.
    '^(.+\\.csv)\\?raw$': '$1',
  },
};

const suite = (displayName, testMatch, more = {}) => ({ ...ground, displayName, testMatch, ...more });

const needsDatabase = {
  globalSetup: '<rootDir>/test/support/start-database-server.mjs',
  globalTeardown: '<rootDir>/test/support/stop-database-server.mjs',
};

export default {
  watchman: false,
  // For whole stories; nothing short should ever come near it.
  testTimeout: 300_000,
  projects: [
    suite('domain', ['<rootDir>/libs/domain/**/*.spec.ts']),
    suite('unit', [
      '<rootDir>/libs/!(domain)/**/*.spec.{ts,tsx}',
      '<rootDir>/apps/**/!(*.controller).spec.{ts,tsx}',
    ]),
    suite('http', ['<rootDir>/apps/api/src/**/*.controller.spec.ts']),
    suite('house', ['<rootDir>/test/house/*.spec.ts']),
    suite('start', ['<rootDir>/test/start/*.spec.ts'], needsDatabase),
    suite('database', ['<rootDir>/apps/api/src/**/*.db-spec.ts'], needsDatabase),
    suite('api', ['<rootDir>/test/api/*.e2e-spec.ts'], needsDatabase),
    suite('trust', ['<rootDir>/test/trust/*.spec.ts'], needsDatabase),
    suite('browser', ['<rootDir>/test/browser/*.pw.ts'], needsDatabase),
  ],
};
