import { edgeOf, type Edge } from '../edge.fixture';
import { EvaluateController } from './evaluate.controller';

const plan = {
  zone: 'Europe/Copenhagen',
  agreement: '79.01',
  normPeriod: { from: '2026-01-05', weeks: 12 },
  people: [{ id: 'anna', weeklyMinutes: 2220, employedFrom: '2020-01-01' }],
  shifts: [{ id: 's1', person: 'anna', start: '2026-01-05T07:00', end: '2026-01-05T20:00' }],
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([EvaluateController], []);
});
afterAll(() => edge.close());

const evaluate = (document: unknown, role: 'team-member' | null = 'team-member') =>
  edge
    .as(role)
    .post('/api/plans/evaluate')
    .send(document as object);

describe('evaluating a plan over HTTP', () => {
  it('answers what the domain answers, to every role', async () => {
    const { body } = await evaluate(plan).expect(200);
    expect(body.findings).toMatchObject([
      { rule: 'norm-tolerance' },
      { rule: 'max-duty-length', shifts: ['s1'] },
    ]);
    expect(body.norm).toMatchObject([{ person: 'anna', normMinutes: 26_640 }]);
    for (const role of ['leader', 'hr', 'payroll'] as const) {
      await edge.as(role).post('/api/plans/evaluate').send(plan).expect(200);
    }
  });

  it('is for nobody who has not signed in', async () => {
    await evaluate(plan, null).expect(401);
  });

  it('tells what is wrong where', async () => {
    const { body } = await evaluate({ ...plan, shifts: [{ ...plan.shifts[0], end: 'later' }] }).expect(400);
    expect(body).toMatchObject({ code: 'invalid-plan', facts: { problems: [{ pointer: '/shifts/0/end' }] } });
  });

  it.each([[[]], [{}], ['"a plan"']])('refuses what is no plan: %j', async (document) => {
    await edge
      .as('hr')
      .post('/api/plans/evaluate')
      .type('application/json')
      .send(document as object)
      .expect(400);
  });

  it('takes a plan larger than other requests may be', async () => {
    const shifts = Array.from({ length: 2000 }, (_, day) => ({
      ...plan.shifts[0],
      id: `a shift with a rather long name ${day}`,
      person: null,
    }));
    await evaluate({ ...plan, shifts }).expect(200);
  });
});
