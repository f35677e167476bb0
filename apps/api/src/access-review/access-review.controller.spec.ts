import { edgeOf, homeUnitId, type Edge } from '../edge.fixture';
import { AccessReviewController } from './access-review.controller';
import { AccessReviewService } from './access-review.service';

const service = {
  arrange: jest.fn(async () => ({ id: homeUnitId })),
  reviews: jest.fn(async () => []),
  review: jest.fn(async () => ({ id: homeUnitId })),
  decide: jest.fn(async () => ({ id: homeUnitId })),
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([AccessReviewController], [{ provide: AccessReviewService, useValue: service }]);
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

const path = '/api/access-reviews';
const order = { unitIds: [homeUnitId], dueOn: '2026-12-09' };
const decision = `${path}/${homeUnitId}/items/${homeUnitId}/decision`;

describe('access reviews', () => {
  it('are arranged by HR, and by nobody in the unit', async () => {
    await edge.as('hr').post(path).send(order).expect(201);
    expect(service.arrange).toHaveBeenCalledWith(order);
    for (const role of ['team-member', 'planner', 'leader', 'payroll', 'auditor'] as const) {
      await edge.as(role).post(path).send(order).expect(403);
    }
    await edge.as(null).post(path).send(order).expect(401);
  });

  it.each([
    ['no units', { ...order, unitIds: [] }],
    ['a unit that is no id', { ...order, unitIds: ['home'] }],
    ['a day that does not exist', { ...order, dueOn: '2026-02-30' }],
    ['an unknown field', { ...order, all: true }],
  ])('are not arranged for %s', async (_case, body) => {
    await edge.as('hr').post(path).send(body).expect(400);
    expect(service.arrange).not.toHaveBeenCalled();
  });

  it.each(['leader', 'hr', 'auditor'] as const)('are seen by %s', async (role) => {
    await edge.as(role).get(path).expect(200);
    await edge.as(role).get(`${path}/${homeUnitId}`).expect(200);
  });

  it.each(['team-member', 'substitute', 'planner', 'payroll', 'union-representative'] as const)(
    'are not seen by %s',
    async (role) => {
      await edge.as(role).get(path).expect(403);
      await edge.as(role).get(`${path}/${homeUnitId}`).expect(403);
    },
  );

  it('are decided by leaders, with one of two words', async () => {
    const body = { decision: 'ended', remark: 'flyttet' };
    await edge.as('leader').post(decision).send(body).expect(200);
    expect(service.decide).toHaveBeenCalledWith(homeUnitId, homeUnitId, body);
    await edge.as('leader').post(decision).send({ decision: 'gone' }).expect(400);
    await edge.as('hr').post(decision).send(body).expect(403);
  });
});
