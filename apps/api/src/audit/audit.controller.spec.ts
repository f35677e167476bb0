import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';
import { ChainVerificationService } from './chain-verification.service';

const asked: unknown[] = [];
const page = async (query: unknown) => {
  asked.push(query);
  return { entries: [], nextCursor: null };
};
const historyOfPerson = async (personId: string, cursor: string | null) => page({ personId, cursor });
const myReaders = async (cursor: string | null) => {
  asked.push({ cursor });
  return { readers: [], nextCursor: null };
};
const slice = async (after: unknown) => {
  asked.push({ after });
  return { checkedEntries: 0, totalEntries: 0, next: null, faults: [] };
};
const state = async () => ({
  lanes: [],
  entries: 0,
  erasedEntries: 0,
  keyName: '0badcafe',
  lastCheckpointAt: null,
});

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [AuditController],
    [
      { provide: AuditService, useValue: { page, historyOfPerson, myReaders } },
      { provide: ChainVerificationService, useValue: { slice, state } },
    ],
  );
});
afterAll(() => edge.close());

const trail = (unitId: string, more = '') =>
  `/api/audit?unitId=${unitId}&from=2026-11-01&to=2026-11-30${more}`;

describe('the audit trail over HTTP', () => {
  it.each([
    ['leader', 200],
    ['hr', 200],
    ['auditor', 200],
    ['administrator', 200],
    ['team-member', 403],
    ['substitute', 403],
    ['planner', 403],
    ['union-representative', 403],
    ['payroll', 403],
  ] as const)('to a %s of the unit answers %d', async (role, status) => {
    await edge.as(role).get(trail(homeUnitId)).expect(status);
  });

  it('of a unit one has nothing to do with is unknown', async () => {
    await edge.as('leader').get(trail(otherUnitId)).expect(404);
  });

  it('is asked for by unit, or as a whole by the service’s leave', async () => {
    await edge.as('auditor').get('/api/audit?from=2026-11-01&to=2026-11-30').expect(200);
    await edge.as('leader').get(trail('everywhere')).expect(400);
  });

  it('cannot be asked for backwards', async () => {
    const path = `/api/audit?unitId=${homeUnitId}&from=2026-11-02`;
    const { body } = await edge.as('leader').get(`${path}&to=2026-11-01`).expect(400);
    expect(body.errors).toEqual([{ field: 'to', problem: 'must not be before from' }]);
    await edge.as('leader').get(`${path}&to=2026-11-02`).expect(200);
  });

  it('goes on from where the page before ended, of one thing and one kind', async () => {
    const more = `&cursor=17&subject=shift&subjectId=${otherUnitId}&kind=read`;
    await edge.as('leader').get(trail(homeUnitId, more)).expect(200);
    expect(asked.at(-1)).toMatchObject({
      cursor: '17',
      subject: 'shift',
      subjectId: otherUnitId,
      kind: 'read',
    });
    await edge.as('leader').get(trail(homeUnitId, '&cursor=last')).expect(400);
    await edge.as('leader').get(trail(homeUnitId, '&kind=looked')).expect(400);
  });
});

describe('a person’s history and readers over HTTP', () => {
  it('are for whoever has signed in, and nobody else', async () => {
    for (const path of [`/api/people/${otherUnitId}/history`, '/api/my-data/readers']) {
      await edge.as('team-member').get(path).expect(200);
      await edge.as(null).get(path).expect(401);
      await edge.as('team-member').get(`${path}?cursor=17`).expect(200);
      expect(asked.at(-1)).toMatchObject({ cursor: '17' });
      await edge.as('team-member').get(`${path}?cursor=-1`).expect(400);
    }
    await edge.as('team-member').get('/api/people/me/history').expect(400);
  });
});

describe('verifying the log over HTTP', () => {
  it.each([
    ['auditor', 200],
    ['administrator', 200],
    ['leader', 403],
    ['hr', 403],
    ['team-member', 403],
  ] as const)('answers a %s with %d', async (role, status) => {
    await edge.as(role).get('/api/audit/chain').expect(status);
    await edge.as(role).post('/api/audit/verification').send({}).expect(status);
  });

  it('goes on after a place', async () => {
    const after = { lane: 3, position: 50_000 };
    await edge.as('auditor').post('/api/audit/verification').send({ after }).expect(200);
    expect(asked.at(-1)).toEqual({ after });
    await edge.as('auditor').post('/api/audit/verification').send({ after: null }).expect(200);
    expect(asked.at(-1)).toEqual({ after: null });
  });

  it.each([
    { lane: 0, position: 1 },
    { lane: 17, position: 1 },
    { lane: 1, position: -1 },
    { lane: 1 },
    'all',
  ])('refuses a place that cannot be: %j', async (after) => {
    await edge.as('auditor').post('/api/audit/verification').send({ after }).expect(400);
  });
});
