import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { ApprovalsController } from './approvals.controller';
import { ApprovalsService } from './approvals.service';
import { MondayService } from './monday.service';

const changeId = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0301';
const week = '2026-11-23';
const monday = { round: jest.fn(async () => ({ weekStart: week })) };
const approvals = {
  approve: jest.fn(async () => undefined),
  reject: jest.fn(async () => ({ id: changeId })),
  reopen: jest.fn(async () => ({ id: changeId })),
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [ApprovalsController],
    [
      { provide: MondayService, useValue: monday },
      { provide: ApprovalsService, useValue: approvals },
    ],
  );
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

const path = (unitId: string) => `/api/units/${unitId}/monday`;
const choices = { changes: [{ id: changeId, version: 3 }] };

describe('the Monday round', () => {
  it('is the leader’s, in the own unit', async () => {
    await edge.as('leader').get(path(homeUnitId)).expect(200);
    expect(monday.round).toHaveBeenCalledWith(homeUnitId, null);
    await edge.as('leader').get(path(otherUnitId)).expect(404);
  });

  it.each(['team-member', 'hr', 'payroll'] as const)('is not for %s', async (role) => {
    await edge.as(role).get(path(homeUnitId)).expect(403);
    await edge
      .as(role)
      .post(`${path(homeUnitId)}/${week}/approval`)
      .send(choices)
      .expect(403);
    await edge
      .as(role)
      .post(`/api/changes/${changeId}/rejection`)
      .send({ reason: 'x', version: 1 })
      .expect(403);
    await edge.as(role).post(`/api/changes/${changeId}/reopening`).send({ version: 1 }).expect(403);
    expect(approvals.approve).not.toHaveBeenCalled();
  });

  it('is a week that starts on a Monday', async () => {
    await edge.as('leader').get(path(homeUnitId)).query({ week }).expect(200);
    expect(monday.round).toHaveBeenCalledWith(homeUnitId, week);
    const { body } = await edge.as('leader').get(path(homeUnitId)).query({ week: '2026-11-24' }).expect(400);
    expect(body.errors).toEqual([{ field: 'week', problem: 'must be a Monday' }]);
  });
});

describe('decisions', () => {
  const approve = (body: object) =>
    edge
      .as('leader')
      .post(`${path(homeUnitId)}/${week}/approval`)
      .send(body);

  it('name what was chosen, and answer with the round as it is now', async () => {
    const { body } = await approve(choices).expect(200);
    expect(approvals.approve).toHaveBeenCalledWith(homeUnitId, week, choices.changes);
    expect(body).toEqual({ weekStart: week });
  });

  it.each([
    ['nothing', { changes: [] }, 'changes'],
    ['a change without its version', { changes: [{ id: changeId }] }, 'changes.0.version'],
    ['a version that never was', { changes: [{ id: changeId, version: 0 }] }, 'changes.0.version'],
  ])('never name %s', async (_, body, field) => {
    const { body: problem } = await approve(body).expect(400);
    expect(problem.errors[0]).toMatchObject({ field });
  });

  it('say no only with a reason', async () => {
    const reject = (body: object) => edge.as('leader').post(`/api/changes/${changeId}/rejection`).send(body);
    await reject({ reason: 'Bemanding', version: 2 }).expect(200);
    expect(approvals.reject).toHaveBeenCalledWith({ id: changeId, version: 2 }, 'Bemanding');
    await reject({ reason: '   ', version: 2 }).expect(400);
    await reject({ version: 2 }).expect(400);
  });

  it('are undone by version', async () => {
    await edge.as('leader').post(`/api/changes/${changeId}/reopening`).send({ version: 4 }).expect(200);
    expect(approvals.reopen).toHaveBeenCalledWith({ id: changeId, version: 4 });
  });
});
