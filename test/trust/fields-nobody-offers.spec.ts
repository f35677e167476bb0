import { ask, codeOf, forEachAtOnce, jsonOf } from './ask';
import { goodBody, pathOf } from './calls';
import { operations, resolved, type Operation } from './operations';
import { openStage, type Stage } from './stage';

/** Columns of our tables, and what frameworks are often tricked with. */
const offered = {
  municipalityId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0001',
  municipality_id: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0001',
  id: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0002',
  role: 'administrator',
  roles: ['administrator'],
  grants: [{ role: 'administrator', unitId: null }],
  permissions: ['manage-access'],
  personId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0003',
  version: 99,
  state: 'approved',
  source: 'openid-connect',
  passwordHash: '$argon2id$',
  tokenHash: '00',
  decidedByPersonId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0004',
  onBehalfOfPersonId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0005',
  endedAt: null,
  isAdmin: true,
  manager: {},
  caller: { grants: [] },
};

/** Passkeys' answers are the browser's, plans are documents: their own readers look at them. */
const free = new Set(['answer', 'after']);

const withBody = operations.filter(({ body }) => body !== null);

describe('fields that nobody offers', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.end());

  it.each(withBody.map((operation) => [operation.id, operation] as const))(
    '%s takes no field it does not declare, at any depth',
    async (_, operation) => {
      const { alma } = stage.town;
      const target = stage.targetOf({ role: null, relation: 'anonymous', person: null });
      const good = goodBody(operation, target);
      const declared = Object.keys(resolved(operation.body ?? {}).properties ?? {});
      const bodies = Object.entries(offered).flatMap(([name, value]) => [
        ...(declared.includes(name) ? [] : [{ name, body: { ...good, [name]: value } }]),
        ...within(good, `${name}Too`, value).map((body) => ({ name: `${name} within`, body })),
      ]);
      const taken = await forEachAtOnce(bodies, 8, async ({ name, body }) => {
        const answer = await ask(stage.server.url, {
          ...{ method: operation.method, path: pathOf(operation, target), body },
          headers: stage.as({ person: alma }),
        });
        return isRefused(operation, answer.status, codeOf(answer), jsonOf(answer))
          ? []
          : [`${name}: ${answer.text}`];
      });
      expect(taken.flat()).toEqual([]);
    },
  );
});

function isRefused(
  { id }: Operation,
  status: number,
  code: string | null,
  answer: Record<string, unknown> | null,
): boolean {
  if (id === 'evaluatePlan') return status === 400 && code === 'invalid-plan';
  return (
    status === 400 && code === 'shape' && JSON.stringify(answer?.['errors']).includes('is not a field here')
  );
}

/** The body with the field in each object that lies in it. */
function within(body: object, name: string, value: unknown): object[] {
  return Object.entries(body).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null || free.has(key)) return [];
    if (!Array.isArray(inner)) {
      return [
        { ...body, [key]: { ...inner, [name]: value } },
        ...wrapped(body, key, within(inner, name, value)),
      ];
    }
    const [first, ...rest] = inner as unknown[];
    if (typeof first !== 'object' || first === null) return [];
    return [{ ...body, [key]: [{ ...first, [name]: value }, ...rest] }];
  });
}

function wrapped(body: object, key: string, inners: readonly object[]): object[] {
  return inners.map((inner) => ({ ...body, [key]: inner }));
}
