import { edgeOf, type Edge } from '../edge.fixture';
import { SwapsController } from './swaps.controller';
import { SwapsService } from './swaps.service';

const swapId = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0101';
const shifts = {
  offeredShiftId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0201',
  requestedShiftId: '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0202',
};
const service = {
  check: jest.fn(async () => ({ possible: true })),
  propose: jest.fn(async () => ({ id: swapId })),
  mine: jest.fn(async () => []),
  checkOpen: jest.fn(async () => ({ possible: true })),
  accept: jest.fn(async () => ({ id: swapId })),
  decline: jest.fn(async () => ({ id: swapId })),
  withdraw: jest.fn(async () => ({ id: swapId })),
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([SwapsController], [{ provide: SwapsService, useValue: service }]);
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

describe('the routes of swaps', () => {
  const routes = [
    ['post', '/api/swaps/check', shifts, 200, 'check'],
    ['post', '/api/swaps', shifts, 201, 'propose'],
    ['get', '/api/swaps', undefined, 200, 'mine'],
    ['get', `/api/swaps/${swapId}/check`, undefined, 200, 'checkOpen'],
    ['post', `/api/swaps/${swapId}/acceptance`, undefined, 200, 'accept'],
    ['post', `/api/swaps/${swapId}/refusal`, {}, 200, 'decline'],
    ['post', `/api/swaps/${swapId}/withdrawal`, undefined, 200, 'withdraw'],
  ] as const;

  it.each(routes)('%s %s is for team members', async (method, path, body, status, does) => {
    await edge.as('team-member')[method](path).send(body).expect(status);
    expect(service[does]).toHaveBeenCalledTimes(1);
  });

  it.each(routes)('%s %s is for nobody else', async (method, path, body) => {
    await edge.as(null)[method](path).send(body).expect(401);
    for (const role of ['leader', 'hr', 'payroll'] as const) {
      await edge.as(role)[method](path).send(body).expect(403);
    }
    for (const does of Object.values(service)) {
      expect(does).not.toHaveBeenCalled();
    }
  });
});

describe('what a proposal passes on', () => {
  const propose = (body: object) => edge.as('team-member').post('/api/swaps').send(body);

  it('is the two shifts and the remark', async () => {
    await propose({ ...shifts, remark: ' Fødselsdag ' }).expect(201);
    expect(service.propose).toHaveBeenCalledWith(shifts, 'Fødselsdag');
  });

  it('is no remark when none is given', async () => {
    await propose(shifts).expect(201);
    expect(service.propose).toHaveBeenCalledWith(shifts, null);
  });

  it.each([
    ['a shift too little', { offeredShiftId: shifts.offeredShiftId }, 'requestedShiftId'],
    ['a shift that is no id', { ...shifts, offeredShiftId: '1' }, 'offeredShiftId'],
    ['somebody to act for', { ...shifts, personId: swapId }, 'personId'],
    ['a remark too long', { ...shifts, remark: 'a'.repeat(501) }, 'remark'],
  ])('is never %s', async (_, body, field) => {
    const { body: problem } = await propose(body).expect(400);
    expect(problem).toMatchObject({ code: 'shape', errors: [{ field }] });
    expect(service.propose).not.toHaveBeenCalled();
  });
});

describe('an answer', () => {
  it('passes on the reason of a no', async () => {
    const answer = edge.as('team-member').post(`/api/swaps/${swapId}/refusal`).send({ reason: 'Koncert' });
    await answer.expect(200);
    expect(service.decline).toHaveBeenCalledWith(swapId, 'Koncert');
  });

  it('is about a swap', async () => {
    const { body } = await edge.as('team-member').post('/api/swaps/7/acceptance').expect(400);
    expect(body).toMatchObject({ code: 'shape', errors: [{ field: 'swapId', problem: 'must be a UUID' }] });
  });
});
