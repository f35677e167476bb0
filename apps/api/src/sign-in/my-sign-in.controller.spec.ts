import { edgeOf, type Edge } from '../edge.fixture';
import { FirstStartController } from './first-start.controller';
import { FirstStartService } from './first-start.service';
import { InvitationsService } from './invitations.service';
import { MySignInController } from './my-sign-in.controller';
import { MySignInService } from './my-sign-in.service';
import { SessionsController } from './sessions.controller';
import { SignInLinksController } from './sign-in-links.controller';
import { SignInLinksService } from './sign-in-links.service';

const id = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f00aa';
const asked: unknown[][] = [];
const note =
  (answer: unknown) =>
  async (...given: unknown[]) => {
    asked.push(given);
    return answer;
  };
const changed = note({ cookie: 'rulleplan_session=new', answer: ['a-code'] });
const step = note({ cookies: ['rulleplan_session=in'], answer: { session: null, secondFactor: null } });

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [MySignInController, SessionsController, SignInLinksController, FirstStartController],
    [
      {
        provide: MySignInService,
        useValue: {
          mine: note({ email: 'a@b.dk' }),
          changePassword: changed,
          beginTotp: note({ secret: 'S', uri: 'otpauth://' }),
          confirmTotp: changed,
          removeTotp: changed,
          beginPasskey: note({ challenge: 'AAAA' }),
          addPasskey: changed,
          removePasskey: changed,
          renewRecoveryCodes: changed,
          endSession: note(undefined),
          endOtherSessions: note(undefined),
        },
      },
      { provide: InvitationsService, useValue: { invite: note({ email: 'a@b.dk', expiresAt: 'then' }) } },
      {
        provide: SignInLinksService,
        useValue: { askForReset: note(undefined), check: note({ kind: 'reset' }), use: step },
      },
      { provide: FirstStartService, useValue: { check: note({ municipality: null }), start: step } },
    ],
  );
});
beforeEach(() => (asked.length = 0));
afterAll(() => edge.close());

describe('one’s own sign-in over HTTP', () => {
  const again = { password: 'igen' };
  it.each([
    ['put', 'my-sign-in/password', { password: 'før', newPassword: 'nu' }, 204, ['før', 'nu']],
    ['post', 'my-sign-in/totp/confirmation', { code: '123456' }, 200, ['123456']],
    ['post', 'my-sign-in/totp/removal', again, 204, ['igen']],
    ['post', `my-sign-in/passkeys/${id.toUpperCase()}/removal`, again, 204, [id, 'igen']],
    ['post', 'my-sign-in/recovery-codes', again, 200, ['igen']],
  ] as const)('%s %s gives the session a new token', async (method, path, body, status, given) => {
    const { headers } = await edge.as('team-member')[method](`/api/${path}`).send(body).expect(status);
    expect(headers['set-cookie']).toEqual(['rulleplan_session=new']);
    expect(asked).toEqual([[...given]]);
  });

  it.each([
    ['get', 'my-sign-in'],
    ['put', 'my-sign-in/password'],
    ['post', 'my-sign-in/totp'],
    ['post', 'my-sign-in/passkeys'],
    ['get', 'sessions'],
    ['delete', 'sessions'],
    ['delete', `sessions/${id}`],
    ['post', `people/${id}/invitation`],
  ] as const)('%s %s is for whoever is signed in', async (method, path) => {
    await edge.as(null)[method](`/api/${path}`).expect(401);
    expect(asked).toEqual([]);
  });

  it('lists and ends sessions', async () => {
    await edge.as('team-member').delete(`/api/sessions/${id}`).expect(204);
    await edge.as('team-member').delete('/api/sessions').expect(204);
    expect(asked).toEqual([[id], []]);
  });

  it.each([
    ['put', 'my-sign-in/password', { password: 'x' }],
    ['post', 'my-sign-in/totp', {}],
    ['post', 'my-sign-in/passkeys', { name: '', answer: {} }],
    ['post', 'my-sign-in/passkeys', { name: 'x'.repeat(61), answer: {} }],
  ] as const)('refuses the shape of %s %s %j', async (method, path, body) => {
    await edge.as('team-member')[method](`/api/${path}`).send(body).expect(400);
  });
});

describe('links over HTTP', () => {
  it('asks for nothing but what it needs, and answers 202 with nothing', async () => {
    const answer = await edge.as(null).post('/api/password-resets').send({ email: 'a@b.dk' }).expect(202);
    expect(answer.text).toBe('');
    expect(asked).toEqual([['a@b.dk', expect.anything(), expect.any(Function)]]);
  });

  it('signs in with the link’s password', async () => {
    const body = { token: 't', password: 'nu', sharedDevice: true };
    const { headers } = await edge.as(null).post('/api/sign-in-links/use').send(body).expect(200);
    expect(headers['set-cookie']).toEqual(['rulleplan_session=in']);
    expect(asked).toEqual([['t', 'nu', expect.objectContaining({ sharedDevice: true })]]);
  });

  it('lets only those invite who look after people', async () => {
    const invite = (role: 'leader' | 'hr' | 'administrator') =>
      edge.as(role).post(`/api/people/${id}/invitation`).send({});
    await invite('leader').expect(403);
    await invite('hr').expect(200);
    await invite('administrator').expect(200);
  });

  it('makes the first administrator', async () => {
    const body = { token: 't', municipality: 'Ådal', name: 'Åse', email: 'a@b.dk', password: 'nu' };
    await edge.as(null).post('/api/first-start').send(body).expect(200);
    await edge
      .as(null)
      .post('/api/first-start')
      .send({ ...body, role: 'hr' })
      .expect(400);
    await edge.as(null).post('/api/first-start/check').send({}).expect(400);
    expect(asked).toHaveLength(1);
  });
});
