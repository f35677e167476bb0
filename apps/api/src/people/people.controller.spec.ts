import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { CompetencesService } from './competences.service';
import { EmploymentsController } from './employments.controller';
import { GrantsController } from './grants.controller';
import { JobsService } from './jobs.service';
import { OrganisationController } from './organisation.controller';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { PersonChangesService } from './person-changes.service';
import { RolesService } from './roles.service';
import { UnitPeopleController } from './unit-people.controller';
import { UnitsService } from './units.service';

const asked: unknown[][] = [];
const answer = async (...question: unknown[]) => {
  asked.push(question);
  return {};
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [OrganisationController, UnitPeopleController, PeopleController, EmploymentsController, GrantsController],
    [
      { provide: UnitsService, useValue: { tree: answer, add: answer, change: answer, close: answer } },
      { provide: PeopleService, useValue: { page: answer, detail: answer } },
      { provide: PersonChangesService, useValue: { add: answer, change: answer } },
      {
        provide: JobsService,
        useValue: { add: answer, change: answer, checkEnding: answer, end: answer, move: answer },
      },
      { provide: CompetencesService, useValue: { ofUnit: answer, set: answer } },
      { provide: RolesService, useValue: { page: answer, give: answer, end: answer, addDeputy: answer } },
    ],
  );
});
afterAll(() => edge.close());

const id = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0009';
const unit = `/api/units/${homeUnitId}`;
const job = { unitId: homeUnitId, staffGroup: 'sosu', weeklyMinutes: 2220, employedFrom: '2026-12-01' };
const role = { personId: id, role: 'planner', unitId: homeUnitId, validFrom: '2026-12-01' };
const deputy = { personId: id, forPersonId: id, from: '2026-12-01', to: '2026-12-24' };

type Method = 'get' | 'post' | 'patch' | 'put';
const roles = [
  'team-member',
  'substitute',
  'planner',
  'leader',
  'hr',
  'payroll',
  'union-representative',
  'auditor',
  'administrator',
] as const;

/** Who is let in; everybody else who has signed in gets 403. */
const operations: readonly [Method, string, object | undefined, readonly (typeof roles)[number][]][] = [
  ['get', '/api/organisation', undefined, roles],
  ['post', '/api/units', { name: 'Ny', parentId: homeUnitId, agreementId: '79.01' }, ['hr', 'administrator']],
  ['patch', unit, { name: 'Ny', version: 1 }, ['hr', 'administrator']],
  ['post', `${unit}/closing`, { lastDay: '2026-12-31', version: 1 }, ['hr', 'administrator']],
  ['get', '/api/people', undefined, ['planner', 'leader', 'hr', 'auditor', 'administrator']],
  ['post', '/api/people', { name: 'Åse' }, ['hr', 'administrator']],
  ['get', `/api/people/${id}`, undefined, ['planner', 'leader', 'hr', 'auditor', 'administrator']],
  ['patch', `/api/people/${id}`, { name: 'Åse', version: 1 }, ['hr', 'administrator']],
  ['post', `/api/people/${id}/employments`, job, ['hr', 'administrator']],
  ['patch', `/api/employments/${id}`, { payrollId: null, version: 1 }, ['hr', 'administrator']],
  [
    'post',
    `/api/employments/${id}/ending/check`,
    { lastDay: '2026-12-31', version: 1 },
    ['hr', 'administrator'],
  ],
  ['post', `/api/employments/${id}/ending`, { lastDay: '2026-12-31', version: 1 }, ['hr', 'administrator']],
  [
    'post',
    `/api/employments/${id}/move`,
    { unitId: homeUnitId, from: '2026-12-01', version: 1 },
    ['hr', 'administrator'],
  ],
  ['put', `/api/employments/${id}/competences`, { competences: [], version: 1 }, ['planner', 'leader', 'hr']],
  ['get', `${unit}/competences`, undefined, ['planner', 'leader', 'hr', 'auditor', 'administrator']],
  ['post', `${unit}/deputies`, deputy, ['leader', 'hr', 'administrator']],
  ['get', '/api/grants', undefined, ['leader', 'hr', 'auditor', 'administrator']],
  ['post', '/api/grants', role, ['administrator']],
  ['post', `/api/grants/${id}/ending`, {}, ['leader', 'hr', 'auditor', 'administrator']],
];

describe('people and units over HTTP', () => {
  it.each(operations)('%s %s lets in who may', async (method, path, body, allowed) => {
    await edge.as(null)[method](path).send(body).expect(401);
    for (const each of roles) {
      const { status } = await edge.as(each)[method](path).send(body);
      expect([each, status < 300 ? 'let in' : status]).toEqual([
        each,
        allowed.includes(each) ? 'let in' : 403,
      ]);
    }
  });

  it.each([
    ['patch', '', { version: 1 }],
    ['post', '/closing', { lastDay: '2026-12-31', version: 1 }],
    ['post', '/deputies', deputy],
    ['get', '/competences', undefined],
  ] as const)('%s units/…%s of a unit one has nothing to do with is unknown', async (method, path, body) => {
    await edge.as('hr')[method](`/api/units/${otherUnitId}${path}`).send(body).expect(404);
  });

  it.each([
    ['no shape of an address', 'post', '/api/people', { name: 'Åse', email: 'åse' }, 'email'],
    ['no name', 'post', '/api/people', { name: '  ' }, 'name'],
    [
      'a field that is none',
      'post',
      '/api/people',
      { name: 'Åse', isAdministrator: true },
      'isAdministrator',
    ],
    [
      'a field of the job that is none',
      'post',
      '/api/people',
      { name: 'Åse', employment: { ...job, personId: id } },
      'employment.personId',
    ],
    [
      'more minutes than a week has',
      'post',
      `/api/people/${id}/employments`,
      { ...job, weeklyMinutes: 10_081 },
      'weeklyMinutes',
    ],
    ['no version', 'patch', `/api/people/${id}`, { name: 'Åse' }, 'version'],
    [
      'a day that is none',
      'post',
      `/api/employments/${id}/ending`,
      { lastDay: '2026-02-29', version: 1 },
      'lastDay',
    ],
    ['a role of a job', 'post', '/api/grants', { ...role, role: 'team-member' }, 'role'],
    ['a role for nowhere', 'post', '/api/grants', { ...role, unitId: undefined }, 'unitId'],
    ['days backwards', 'post', `${unit}/deputies`, { ...deputy, to: '2026-11-30' }, 'to'],
    [
      'an agreement that is none',
      'post',
      '/api/units',
      { name: 'Ny', parentId: null, agreementId: '1' },
      'agreementId',
    ],
    ['a cursor that is none', 'get', '/api/people?cursor=7', undefined, 'cursor'],
    ['a way to list that is none', 'get', '/api/people?ended=true', undefined, 'ended'],
  ] as const)('refuses %s', async (_, method, path, body, field) => {
    const { body: problem } = await edge.as('administrator')[method](path).send(body).expect(400);
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('passes on what is asked, trimmed', async () => {
    await edge.as('hr').get(`/api/people?unitId=${homeUnitId}&search=%20sør%20&ended=only`).expect(200);
    expect(asked.at(-1)).toEqual([{ unitId: homeUnitId, search: 'sør', ended: 'only' }]);
    await edge.as('administrator').post(`/api/grants/${id}/ending`).send({ remark: ' Slut ' }).expect(200);
    expect(asked.at(-1)).toEqual([id, 'Slut']);
  });
});
