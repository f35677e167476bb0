import { edgeOf, type Edge } from '../edge.fixture';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';

const ended: unknown[] = [];
const sessions = {
  resume: async () => undefined,
  end: async (cookies: unknown) => {
    ended.push(cookies);
  },
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([SessionController], [{ provide: SessionService, useValue: sessions }]);
});
afterAll(() => edge.close());

describe('signing out over HTTP', () => {
  it('ends the session and takes the cookie away, also when it had ended already', async () => {
    const { headers } = await edge
      .as(null)
      .delete('/api/session')
      .set('Cookie', 'rulleplan_session=x')
      .expect(204);
    expect(ended).toEqual(['rulleplan_session=x']);
    expect(headers['set-cookie']).toEqual(['rulleplan_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
  });
});
