import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions } from '@rulleplan/domain/identity';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-permission'?: string;
}

const file = join(__dirname, '..', '..', 'openapi.json');
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.values(methods).map((operation) => ({ path, ...operation })),
);

describe('every operation of the API', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s says who may, lies under /api, and may answer with a problem',
    (_name, { path, responses, 'x-permission': permission }) => {
      expect(['public', 'signed-in', ...permissions]).toContain(permission);
      expect(path).toMatch(/^\/api\//);
      expect(responses).toHaveProperty('default');
    },
  );

  it('has a name of its own', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(25);
  });

  it('is closed to strangers, but for the ways to sign in and out, and what a source must look like', () => {
    const open = operations.filter((operation) => operation['x-permission'] === 'public');
    expect(open.map(({ operationId }) => operationId).sort()).toEqual([
      'askForReset',
      'beginOpenIdSignIn',
      'checkFirstStart',
      'checkSignInLink',
      'finishOpenIdSignIn',
      'firstStart',
      'getOrganisationFeedSchema',
      'getPasskeyChallenge',
      'getSecondFactorChallenge',
      'getSignInOptions',
      'giveSecondFactor',
      'giveSecondFactorPasskey',
      'signIn',
      'signInWithPasskey',
      'signOut',
      'useSignInLink',
    ]);
  });
});
