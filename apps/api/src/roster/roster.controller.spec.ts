import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { MyRosterController } from './my-roster.controller';
import { MyRosterService } from './my-roster.service';
import { ShiftDetailService } from './shift-detail.service';
import { ShiftTimesService } from './shift-times.service';
import { ShiftsController } from './shifts.controller';
import { TeamRosterController } from './team-roster.controller';
import { TeamRosterService } from './team-roster.service';

const asked: unknown[][] = [];
const answers = async (...args: unknown[]) => {
  asked.push(args);
  return {};
};
const shiftId = homeUnitId;

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [MyRosterController, TeamRosterController, ShiftsController],
    [
      { provide: MyRosterService, useValue: { roster: answers, balances: answers } },
      { provide: TeamRosterService, useValue: { roster: answers } },
      { provide: ShiftDetailService, useValue: { detail: answers } },
      { provide: ShiftTimesService, useValue: { check: answers } },
    ],
  );
});
afterAll(() => edge.close());

const times = { start: '2026-11-30T07:00', end: '2026-11-30T15:30', version: 1, remark: ' borger faldt ' };

describe('who may ask for what of the roster', () => {
  const team = `/api/units/${homeUnitId}/team-roster?from=2026-11-30&weeks=2`;

  it.each([
    [
      '/api/my-roster?from=2026-11-01&to=2026-11-30',
      { 'team-member': 200, leader: 403, hr: 403, payroll: 403 },
    ],
    ['/api/my-balances', { 'team-member': 200, leader: 403, hr: 403, payroll: 403 }],
    [team, { 'team-member': 200, leader: 200, hr: 200, payroll: 403 }],
    [team.replace(homeUnitId, otherUnitId), { 'team-member': 404, leader: 404, hr: 404, payroll: 404 }],
    [`/api/shifts/${shiftId}`, { 'team-member': 200, leader: 200, hr: 200, payroll: 403 }],
  ])('GET %s', async (path, expected) => {
    for (const [role, status] of Object.entries(expected)) {
      await edge
        .as(role as 'leader')
        .get(path)
        .expect(status);
    }
    await edge.as(null).get(path).expect(401);
  });

  it.each(['team-member', 'hr', 'payroll'] as const)(
    'nobody but a leader looks at new times: %s',
    async (role) => {
      await edge.as(role).post(`/api/shifts/${shiftId}/times/check`).send(times).expect(403);
    },
  );
});

describe('what is asked of the roster', () => {
  it('is passed on in its types', async () => {
    await edge.as('leader').get(`/api/units/${homeUnitId}/team-roster?from=2026-11-30&weeks=2`).expect(200);
    expect(asked.at(-1)).toEqual([homeUnitId, { from: '2026-11-30', weeks: 2 }]);
    await edge.as('leader').post(`/api/shifts/${shiftId}/times/check`).send(times).expect(200);
    expect(asked.at(-1)).toEqual([shiftId, { ...times, remark: 'borger faldt' }]);
  });

  it.each([
    ['/api/my-roster?from=2026-11-30', 'to'],
    ['/api/my-roster?from=2026-11-30&to=2026-11-29', 'to'],
    ['/api/my-roster?from=2026-11-30&to=2028-01-05', 'to'],
    [`/api/units/${homeUnitId}/team-roster?from=2026-11-30&weeks=13`, 'weeks'],
    [`/api/units/${homeUnitId}/team-roster?from=i+morgen&weeks=1`, 'from'],
  ])('is refused where it makes no sense: %s', async (path, field) => {
    const role = path.includes('my-roster') ? 'team-member' : 'leader';
    const { body } = await edge.as(role).get(path).expect(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('names a shift by its id only', async () => {
    const { body } = await edge.as('leader').get('/api/shifts/1').expect(400);
    expect(body.errors).toEqual([{ field: 'shiftId', problem: 'must be a UUID' }]);
  });

  it.each([
    [{ ...times, version: undefined }, 'version'],
    [{ ...times, start: '7:00' }, 'start'],
    [{ ...times, employmentId: homeUnitId }, 'employmentId'],
    [{ ...times, remark: 'x'.repeat(501) }, 'remark'],
  ])('new times are refused without their shape: %#', async (body, field) => {
    const answer = await edge.as('leader').post(`/api/shifts/${shiftId}/times/check`).send(body).expect(400);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });
});
