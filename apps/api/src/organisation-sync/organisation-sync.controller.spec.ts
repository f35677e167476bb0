import { edgeOf, homeUnitId, type Edge } from '../edge.fixture';
import { OrganisationSyncController } from './organisation-sync.controller';
import { OrganisationSyncService } from './organisation-sync.service';

const service = {
  preview: jest.fn(async () => ({ state: 'unchanged' })),
  run: jest.fn(async () => ({ state: 'applied' })),
  runs: jest.fn(async () => ({ runs: [] })),
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [OrganisationSyncController],
    [{ provide: OrganisationSyncService, useValue: service }],
  );
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

const path = '/api/organisation-sync';

describe('the organisation’s source', () => {
  // The edge gives roles in one unit; the source is for those who have theirs in the whole municipality.
  it.each(['team-member', 'planner', 'leader', 'hr', 'auditor'] as const)(
    'is not for a unit’s %s',
    async (role) => {
      await edge.as(role).post(`${path}/preview`).expect(403);
      await edge.as(role).post(path).send({}).expect(403);
      await edge.as(role).get(`${path}/runs`).expect(403);
      expect(service.run).not.toHaveBeenCalled();
    },
  );

  it('is for nobody who is not signed in, but for the schema of its document', async () => {
    await edge.as(null).post(path).send({}).expect(401);
    const { body } = await edge.as(null).get(`${path}/feed-schema`).expect(200);
    expect(body).toMatchObject({
      title: 'Organisation feed',
      required: expect.arrayContaining(['complete']),
    });
  });

  it('takes a run to confirm by its id', async () => {
    const { body } = await edge.as('hr').post(path).send({ confirmedRunId: homeUnitId });
    expect(body).toMatchObject({ code: 'not-allowed' });
  });
});
