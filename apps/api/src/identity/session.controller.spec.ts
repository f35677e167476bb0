import { edgeOf, type Edge } from '../edge.fixture';
import { RefusedError } from '../shared/refused-error';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';

const session = {
  person: { id: 'p', name: 'Åse Sørensen' },
  municipality: { id: 'm', name: 'Ådal' },
  grants: [],
  employments: [],
  permissions: [],
};
const attempts: unknown[] = [];
const ended: unknown[] = [];
const sessions = {
  resume: async () => undefined,
  current: () => session,
  signIn: async (attempt: { password: string }) => {
    attempts.push(attempt);
    if (attempt.password === 'often') {
      throw new RefusedError({ refused: 'too-many-attempts', retryAfterSeconds: 42 });
    }
    return { token: 'a-token', session };
  },
  end: async (cookies: unknown) => {
    ended.push(cookies);
  },
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([SessionController], [{ provide: SessionService, useValue: sessions }]);
});
afterAll(() => edge.close());
afterEach(() => {
  delete process.env['RULLEPLAN_PUBLIC_URL'];
});

const signIn = (body: object) => edge.as(null).post('/api/session').send(body);
const credentials = { email: 'aase@aadal.example', password: ' med mellemrum ' };

describe('signing in over HTTP', () => {
  it('passes the password on exactly as it is, and answers with the session', async () => {
    const { body } = await signIn(credentials).expect(200);
    expect(body).toEqual(session);
    expect(attempts.at(-1)).toMatchObject(credentials);
  });

  it('keeps the token from scripts and other sites', async () => {
    const { headers, text } = await signIn(credentials).expect(200);
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toBe('rulleplan_session=a-token; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax');
    expect(text).not.toContain('a-token');
  });

  it('keeps it to this host over https where people come by https', async () => {
    process.env['RULLEPLAN_PUBLIC_URL'] = 'https://vagt.aadal.example';
    const { headers } = await signIn(credentials).expect(200);
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^__Host-rulleplan_session=a-token;.* Path=\/;.* Secure;/);
  });

  it('says how long to wait after too many tries', async () => {
    const { headers, body } = await signIn({ ...credentials, password: 'often' }).expect(429);
    expect(headers['retry-after']).toBe('42');
    expect(body).toMatchObject({ code: 'too-many-attempts', facts: { retryAfterSeconds: 42 } });
  });

  it.each([[{}], [{ email: 'aase@aadal.example' }], [{ ...credentials, role: 'leader' }]])(
    'refuses %j',
    async (body) => {
      await signIn(body).expect(400);
    },
  );
});

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
