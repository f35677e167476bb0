import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';

const asked: unknown[] = [];
const page = async (query: unknown) => {
  asked.push(query);
  return { entries: [], nextCursor: null };
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([AuditController], [{ provide: AuditService, useValue: { page } }]);
});
afterAll(() => edge.close());

const trail = (unitId: string, more = '') =>
  `/api/audit?unitId=${unitId}&from=2026-11-01&to=2026-11-30${more}`;

describe('the audit trail over HTTP', () => {
  it.each([
    ['leader', 200],
    ['hr', 200],
    ['team-member', 403],
    ['payroll', 403],
  ] as const)('to a %s of the unit answers %d', async (role, status) => {
    await edge.as(role).get(trail(homeUnitId)).expect(status);
  });

  it('of a unit one has nothing to do with is unknown', async () => {
    await edge.as('leader').get(trail(otherUnitId)).expect(404);
  });

  it('cannot be asked for without a unit', async () => {
    await edge.as('leader').get('/api/audit?from=2026-11-01&to=2026-11-30').expect(400);
    await edge.as('leader').get(trail('everywhere')).expect(400);
  });

  it('cannot be asked for backwards', async () => {
    const path = `/api/audit?unitId=${homeUnitId}&from=2026-11-02`;
    const { body } = await edge.as('leader').get(`${path}&to=2026-11-01`).expect(400);
    expect(body.errors).toEqual([{ field: 'to', problem: 'must not be before from' }]);
    await edge.as('leader').get(`${path}&to=2026-11-02`).expect(200);
  });

  it('goes on from where the page before ended', async () => {
    await edge.as('leader').get(trail(homeUnitId, '&cursor=17&subject=shift')).expect(200);
    expect(asked.at(-1)).toMatchObject({ cursor: '17', subject: 'shift' });
    await edge.as('leader').get(trail(homeUnitId, '&cursor=last')).expect(400);
  });
});
