import { edgeOf, homeUnitId, type Edge } from '../edge.fixture';
import { NewTimesController } from './new-times.controller';
import { NewTimesService } from './new-times.service';

const asked: unknown[][] = [];
const change = async (...args: unknown[]) => {
  asked.push(args);
  return {};
};
const path = `/api/shifts/${homeUnitId}/times`;
const times = { start: '2026-11-30T07:00', end: '2026-11-30T15:30', version: 1, remark: ' borger faldt ' };

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([NewTimesController], [{ provide: NewTimesService, useValue: { change } }]);
});
afterAll(() => edge.close());

describe('new times', () => {
  it('are a leader’s to give', async () => {
    await edge.as('leader').put(path).send(times).expect(200);
    expect(asked).toEqual([[homeUnitId, { ...times, remark: 'borger faldt' }]]);
  });

  it.each(['team-member', 'hr', 'payroll'] as const)('are nobody else’s: %s', async (role) => {
    await edge.as(role).put(path).send(times).expect(403);
  });

  it('are not given without a session', async () => {
    await edge.as(null).put(path).send(times).expect(401);
  });

  it('are refused without their shape', async () => {
    const { body } = await edge
      .as('leader')
      .put(path)
      .send({ ...times, version: undefined })
      .expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toContain('version');
  });
});
