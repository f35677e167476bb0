import { edgeOf, homeUnitId, otherUnitId, type Edge } from '../edge.fixture';
import { PayrollController } from './payroll.controller';
import { PayrollService } from './payroll.service';
import { WeekClosingService } from './week-closing.service';

const week = '2026-11-23';
const query = { unitId: homeUnitId, from: '2026-11-23', to: '2026-11-29' };
const ledger = { events: [], totals: [] };
const payroll = {
  ledger: jest.fn(async () => ledger),
  json: jest.fn(async () => ledger),
  csv: jest.fn(async () => '\uFEFFhændelse\r\n'),
};
const closing = { closeWeek: jest.fn(async () => ({ weekStart: week, closedAt: '', eventCount: 0 })) };

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [PayrollController],
    [
      { provide: PayrollService, useValue: payroll },
      { provide: WeekClosingService, useValue: closing },
    ],
  );
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

describe('the ledger', () => {
  const formats = ['events', 'events.csv', 'events.json'];

  it.each(formats)('%s is for payroll and the leader of the unit', async (format) => {
    for (const role of ['payroll', 'leader'] as const) {
      await edge.as(role).get(`/api/payroll/${format}`).query(query).expect(200);
      await edge
        .as(role)
        .get(`/api/payroll/${format}`)
        .query({ ...query, unitId: otherUnitId })
        .expect(404);
    }
  });

  it.each(formats)('%s is for nobody else', async (format) => {
    for (const role of ['team-member', 'hr'] as const) {
      await edge.as(role).get(`/api/payroll/${format}`).query(query).expect(403);
    }
    await edge.as(null).get(`/api/payroll/${format}`).query(query).expect(401);
  });

  it('can be of one person', async () => {
    const employmentId = otherUnitId;
    await edge
      .as('payroll')
      .get('/api/payroll/events')
      .query({ ...query, employmentId })
      .expect(200);
    expect(payroll.ledger).toHaveBeenCalledWith({ ...query, employmentId });
  });

  it.each([
    ['unitId', { from: query.from, to: query.to }],
    ['from', { ...query, from: '23-11-2026' }],
    ['to', { ...query, to: '2026-02-30' }],
    ['to', { ...query, to: '2026-11-22' }],
    ['employmentId', { ...query, employmentId: 'anna' }],
  ])('asks for %s in its shape', async (field, asked) => {
    const { body } = await edge.as('payroll').get('/api/payroll/events').query(asked).expect(400);
    expect(body.errors[0]).toMatchObject({ field });
  });
});

describe('the files', () => {
  const download = (format: string) =>
    edge.as('payroll').get(`/api/payroll/events.${format}`).query(query).expect(200);

  it('are a sheet in UTF-8 with its mark, named after its days', async () => {
    const { headers, body } = await download('csv').responseType('arraybuffer');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename=loenhaendelser-2026-11-23-2026-11-29.csv',
    );
    expect(Buffer.from(body).toString('utf8')).toBe('\uFEFFhændelse\r\n');
  });

  it('are the ledger itself as JSON', async () => {
    const { headers, body } = await download('json');
    expect(headers['content-disposition']).toMatch(/filename=loenhaendelser-.*\.json$/);
    expect(body).toEqual(ledger);
  });
});

describe('closing a week', () => {
  const path = (unitId: string, monday: string) => `/api/units/${unitId}/monday/${monday}/closing`;

  it('is the leader’s, in the own unit', async () => {
    await edge.as('leader').post(path(homeUnitId, week)).expect(200);
    expect(closing.closeWeek).toHaveBeenCalledWith(homeUnitId, week);
    await edge.as('leader').post(path(otherUnitId, week)).expect(404);
    await edge.as('payroll').post(path(homeUnitId, week)).expect(403);
  });

  it.each(['2026-11-24', '2026-11-31', 'x'])('is not of %s', async (monday) => {
    await edge.as('leader').post(path(homeUnitId, monday)).expect(400);
    expect(closing.closeWeek).not.toHaveBeenCalled();
  });
});
