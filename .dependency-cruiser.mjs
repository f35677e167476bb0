/**
 * Who may import whom, as errors. Everything about projects and contexts is generated from
 * `libs/domain/context-map.mjs`; `test/house/boundaries.spec.ts` sees each kind of rule refuse.
 */
import { apiOnlyContexts, contexts, ground, projects } from './libs/domain/context-map.mjs';

const escape = (path) => path.replaceAll('/', '\\/').replaceAll('.', '\\.');
const anyOf = (names) => `(?:${names.map(escape).join('|')})`;
const isSpec = '\\.(?:spec|db-spec|e2e-spec|pw|fixture|bench)\\.tsx?$';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What a context may know: the ground it stands on, the contexts in its list, and itself. */
const knownTo = Object.fromEntries([
  ...ground.map((name, place) => [name, ground.slice(0, place)]),
  ...Object.entries({ ...contexts, ...apiOnlyContexts }).map(([name, known]) => [
    name,
    [...ground, ...known],
  ]),
]);
const domainContexts = [...ground, ...Object.keys(contexts)];
const apiContexts = Object.keys(knownTo);

/** Folders of the API that are no context: they know nothing of the business, or wire it together. */
const apiFolders = ['shared', 'database', 'cli', 'health'];

const projectRules = Object.entries(projects).map(([project, known]) =>
  error(
    `project-${project.replace('/', '-')}`,
    `${project} may import only ${known.length > 0 ? known.join(', ') : 'itself'}: see context-map.mjs`,
    { path: `^${escape(project)}/` },
    {
      path: '^(?:apps|libs|test)/',
      // test/support is open to specs anywhere: the rule test-support-in-the-product says who else.
      pathNot: [`^${anyOf([project, ...known])}/`, '^test/support/'],
    },
  ),
);

const directionRules = apiContexts.flatMap((context) => {
  const allowed = anyOf([context, ...knownTo[context]]);
  const places = [
    ...(domainContexts.includes(context) ? [['domain', 'libs/domain']] : []),
    ['api', 'apps/api/src'],
  ];
  return places.map(([project, folder]) =>
    error(
      `direction-${project}-${context}`,
      `${context} may know only ${knownTo[context].join(', ') || 'itself'}: see context-map.mjs`,
      { path: `^${escape(folder)}/${context}/`, ...(project === 'api' ? { pathNot: isSpec } : {}) },
      {
        path: [`^libs/domain/[^/]+/`, `^apps/api/src/${anyOf(apiContexts)}/`],
        pathNot: [`^libs/domain/(?:testing|${allowed})/`, `^apps/api/src/${allowed}/`],
      },
    ),
  );
});

const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

export default {
  forbidden: [
    ...projectRules,
    ...directionRules,
    error(
      'context-not-in-map',
      'Every folder of libs/domain and apps/api/src is a context of context-map.mjs, or has a fixed meaning',
      {},
      {
        path: ['^libs/domain/[^/]+/', '^apps/api/src/[^/]+/'],
        pathNot: [
          `^libs/domain/${anyOf([...domainContexts, 'testing'])}/`,
          `^apps/api/src/${anyOf([...apiContexts, ...apiFolders])}/`,
        ],
      },
    ),
    error(
      'door-domain-between-contexts',
      'A context of the domain is entered only through its index.ts',
      { path: '^libs/domain/([^/]+)/' },
      { path: '^libs/domain/[^/]+/', pathNot: ['^libs/domain/$1/', '^libs/domain/[^/]+/index\\.ts$'] },
    ),
    error(
      'door-domain',
      'A context of the domain is entered only through its index.ts',
      { pathNot: '^libs/domain/' },
      { path: '^libs/domain/[^/]+/', pathNot: '^libs/domain/[^/]+/index\\.ts$' },
    ),
    error(
      'door-api',
      'A context of the API is entered only through *.service.ts and *.module.ts',
      { path: `^apps/api/src/(${anyOf(apiContexts)})/`, pathNot: [isSpec, '\\.entity\\.ts$'] },
      {
        path: `^apps/api/src/${anyOf(apiContexts)}/`,
        pathNot: ['^apps/api/src/$1/', '\\.(?:service|module)\\.ts$'],
      },
    ),
    error(
      'door-api-entity',
      'An entity may name the entity of another context, as its foreign key does, and nothing else there',
      { path: `^apps/api/src/(${anyOf(apiContexts)})/.*\\.entity\\.ts$` },
      {
        path: `^apps/api/src/${anyOf(apiContexts)}/`,
        pathNot: ['^apps/api/src/$1/', '\\.entity\\.ts$'],
      },
    ),
    error(
      'api-shared-knows-no-context',
      'apps/api/src/shared is what every context stands on: it knows none of them',
      { path: '^apps/api/src/shared/' },
      { path: `^apps/api/src/${anyOf(apiContexts)}/` },
    ),
    error(
      'typeorm-outside-its-files',
      'Only *.repository.ts, *.entity.ts, *.module.ts, apps/api/src/database and the transaction import TypeORM',
      {
        path: '^(?:apps|libs|test)/',
        pathNot: [
          '\\.(?:repository|entity|module)\\.ts$',
          '\\.(?:db-spec|bench)\\.ts$',
          '^apps/api/src/database/',
          '^apps/api/src/shared/(?:transaction|request-store)\\.ts$',
        ],
      },
      { path: 'node_modules/(?:typeorm|@nestjs/typeorm)/' },
    ),
    error(
      'feature-to-feature',
      'A feature of the web never imports another feature: pages compose them',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    error(
      'feature-to-route',
      'Pages know features, never the reverse',
      { path: '^apps/web/src/features/' },
      { path: '^apps/web/src/app/routes/' },
    ),
    error(
      'domain-testing-in-the-product',
      'libs/domain/testing is for tests and the demo municipality',
      {
        path: '^(?:apps|libs)/',
        pathNot: [isSpec, '^libs/domain/testing/', '^apps/api/src/database/demo/'],
      },
      { path: '^libs/domain/testing/' },
    ),
    error(
      'fixture-in-the-product',
      'What specs share (*.fixture.ts) is for specs',
      { path: '^(?:apps|libs)/', pathNot: isSpec },
      { path: '\\.fixture\\.tsx?$' },
    ),
    error(
      'test-support-in-the-product',
      'test/support is for tests',
      { path: '^(?:apps|libs)/', pathNot: isSpec },
      { path: '^test/' },
    ),
    error(
      'domain-imports-only-luxon',
      'The domain is plain TypeScript and luxon',
      { path: '^libs/domain/', pathNot: [isSpec, '^libs/domain/testing/'] },
      { dependencyTypes: [...npm, 'core'], pathNot: 'node_modules/luxon/' },
    ),
    error(
      'before-install',
      'What runs before the packages are there uses only Node itself, or import() afterwards',
      { path: '^(?:apps/start|libs/local-machine|test/run)/' },
      { dependencyTypes: npm, dynamic: false },
    ),
    error(
      'circular',
      'Two files that need each other to run are one thing',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    error('unresolvable', 'The imported file does not exist', {}, { couldNotResolve: true }),
    error(
      'package-not-listed',
      'Every imported package is in package.json',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    error(
      'dev-package-in-the-product',
      'What runs in production is in dependencies',
      { path: '^(?:apps|libs)/', pathNot: [isSpec, '^libs/domain/testing/', '\\.config\\.m?ts$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^libs/api-client/generated/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
