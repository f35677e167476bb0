import { edgeOf, type Edge } from '../edge.fixture';
import { NoticesController } from './notices.controller';
import { NoticesService } from './notices.service';

const notices = { mine: jest.fn(async () => []) };

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([NoticesController], [{ provide: NoticesService, useValue: notices }]);
});
afterAll(() => edge.close());

describe('notices', () => {
  it.each(['team-member', 'leader', 'hr', 'payroll'] as const)('are there for %s', async (role) => {
    await edge.as(role).get('/api/notices').expect(200, []);
  });

  it('are not there for nobody', async () => {
    await edge.as(null).get('/api/notices').expect(401);
  });
});
