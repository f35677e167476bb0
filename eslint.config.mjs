/**
 * Errors only: a rule is worth stopping for, or it is off. Who may import whom is in
 * `.dependency-cruiser.mjs`; here is how a file is written, and what keeps the domain pure.
 */
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const specs = [
  '**/*.spec.{ts,tsx}',
  '**/*.db-spec.ts',
  '**/*.e2e-spec.ts',
  '**/*.pw.ts',
  '**/*.fixture.ts',
  '**/*.bench.ts',
  'test/**/*.ts',
];
const configFiles = [
  '**/*.config.{ts,js,mjs}',
  '.dependency-cruiser.mjs',
  '**/*.d.ts',
  'test/support/*-database-server.mjs',
  'test/support/text-module.mjs',
];

const clockAndChance = [
  { name: 'Date', message: 'The domain gets moments as facts: take an Instant as a parameter.' },
  { name: 'performance', message: 'The domain never asks a clock.' },
  { name: 'setTimeout', message: 'The domain decides at once.' },
  { name: 'setInterval', message: 'The domain decides at once.' },
];
const surroundings = ['process', 'console', 'globalThis', 'window', 'document', 'fetch', 'crypto'].map(
  (name) => ({ name, message: 'The domain knows only the facts it is given.' }),
);
const noChance = [
  { object: 'Math', property: 'random', message: 'The domain gives the same answer to the same facts.' },
];
const noNow = [
  {
    selector: "CallExpression[callee.object.name='DateTime'][callee.property.name='now']",
    message: 'The domain never asks the clock: take the moment as a parameter.',
  },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(local|utc)$/][arguments.length=0]",
    message: 'DateTime.local() and DateTime.utc() without a moment ask the clock.',
  },
];
const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports: the same word everywhere.',
};

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.nx/', 'coverage/', 'libs/api-client/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', 300],
      // A parameter that only holds its place says so with a leading _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': [
        'error',
        namedExportsOnly,
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same with less.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: configFiles,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: 'test/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: Object.fromEntries(
      Object.keys(reactHooks.configs.flat.recommended.rules).map((rule) => [rule, 'error']),
    ),
  },
  {
    files: ['libs/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...clockAndChance],
      'no-restricted-properties': ['error', ...noChance],
      'no-restricted-syntax': ['error', namedExportsOnly, ...noNow],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: [...specs, 'libs/domain/testing/**'],
    rules: {
      'no-restricted-globals': ['error', ...clockAndChance, ...surroundings],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}(/|$)|luxon$)',
              message: 'The domain imports itself and luxon, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An answer over HTTP is whatever came: the expectation says what it should be.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'AbortSignal',
          'Buffer',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', window: 'readonly' },
    },
  },
  {
    // Programs whose output on the terminal is the point.
    files: [
      'apps/start/**',
      'libs/local-machine/**',
      'test/run/**',
      'test/performance/**',
      'apps/api/src/cli/**',
      'apps/api/src/cli.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: configFiles, rules: { 'no-restricted-syntax': 'off' } },
);
