import { edgeOf, type Edge } from '../edge.fixture';
import { RetentionController } from './retention.controller';
import { RetentionService } from './retention.service';

const asked: unknown[] = [];
const shown = async () => ({ kinds: [] });
const set = async (kinds: unknown) => {
  asked.push(kinds);
  return { kinds: [] };
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [RetentionController],
    [{ provide: RetentionService, useValue: { shown, set, shownDue: shown } }],
  );
});
afterAll(() => edge.close());

describe('retention over HTTP', () => {
  it.each([
    ['administrator', 200],
    ['auditor', 403],
    ['leader', 403],
    ['payroll', 403],
    ['team-member', 403],
  ] as const)('answers a %s with %d', async (role, status) => {
    await edge.as(role).get('/api/retention').expect(status);
    await edge.as(role).get('/api/retention/due').expect(status);
    await edge
      .as(role)
      .put('/api/retention')
      .send({ kinds: [{ kind: 'log', keep: 6 }] })
      .expect(status);
  });

  it('passes on what is to be kept for how long', async () => {
    const kinds = [
      { kind: 'time-records', keep: 6 },
      { kind: 'sign-in', keep: 14 },
    ];
    await edge.as('administrator').put('/api/retention').send({ kinds }).expect(200);
    expect(asked.at(-1)).toEqual(kinds);
  });

  it.each([
    {},
    { kinds: [] },
    { kinds: [{ kind: 'everything', keep: 1 }] },
    { kinds: [{ kind: 'log', keep: 'for ever' }] },
    { kinds: [{ kind: 'log', keep: 5.5 }] },
    { kinds: [{ kind: 'log' }] },
    { kinds: [{ kind: 'log', keep: 5, unit: 'days' }] },
  ])('refuses %j', async (body) => {
    await edge.as('administrator').put('/api/retention').send(body).expect(400);
  });
});
