import { edgeOf, type Edge } from '../edge.fixture';
import { OwnDataController } from './own-data.controller';
import { OwnDataService } from './own-data.service';

let edge: Edge;
beforeAll(async () => {
  const service = { export: async () => ({ madeAt: '2026-11-25T12:00:00+01:00', shifts: [] }) };
  edge = await edgeOf([OwnDataController], [{ provide: OwnDataService, useValue: service }]);
});
afterAll(() => edge.close());

describe('the own data over HTTP', () => {
  it('come as a file to whoever has signed in', async () => {
    const answer = await edge.as('team-member').get('/api/my-data/export').expect(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename=mine-data-2026-11-25.json');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.body).toMatchObject({ shifts: [] });
  });

  it('come to nobody else, and as no file', async () => {
    const answer = await edge.as(null).get('/api/my-data/export').expect(401);
    expect(answer.headers['content-disposition']).toBeUndefined();
  });
});
