import { readFileSync } from 'node:fs';

const aliases = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')).compilerOptions.paths;

/** What nobody uses: files, exports and packages. */
export default {
  entry: [
    'apps/api/src/main.ts',
    'apps/api/src/cli/cli.ts',
    'apps/api/src/*.bench.ts',
    'apps/start/{start,serve,rulleplan,run-cli,leave-with-parent}.mjs',
    'apps/web/src/main.tsx',
    '{apps,libs}/*/*.config.{ts,mjs}',
    'apps/web/public/*.js',
    'test/run/{run,run-suites}.mjs',
    'test/performance/*.{ts,mjs}',
    'test/support/openid-provider-process.mjs',
    'test/**/*.{spec,e2e-spec,pw}.ts',
    '{apps,libs}/**/*.{spec,db-spec}.{ts,tsx}',
  ],
  project: ['{apps,libs,test}/**/*.{ts,tsx,mjs}', '*.mjs'],
  ignore: ['libs/api-client/generated/**'],
  ignoreDependencies: [
    // Run by name in test/run/suites.mjs.
    'dependency-cruiser',
    'jest',
    'prettier',
  ],
  // Of the system, and asked only where it is there.
  ignoreBinaries: ['ldd'],
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  paths: aliases,
};
