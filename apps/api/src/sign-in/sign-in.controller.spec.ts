import { edgeOf, type Edge } from '../edge.fixture';
import { MailService } from '../mail/mail.service';
import { RefusedError } from '../shared/refused-error';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';

const session = {
  person: { id: 'p', name: 'Åse Sørensen' },
  municipality: { id: 'm', name: 'Ådal' },
  grants: [],
  employments: [],
  permissions: [],
  sharedDevice: false,
  idleSeconds: 43_200,
};
const asked: unknown[][] = [];
const step = (...given: unknown[]) => {
  asked.push(given);
  return { cookies: ['a=1; HttpOnly', 'b=; Max-Age=0'], answer: { session, secondFactor: null } };
};
const task = { options: { challenge: 'AAAA' }, challenge: 'AAAA' };
const signIns = {
  withPassword: async (email: string, password: string, browser: object) => {
    if (password === 'often') throw new RefusedError({ refused: 'too-many-attempts', retryAfterSeconds: 42 });
    return step(email, password, browser);
  },
  withCode: async (...given: unknown[]) => step(...given),
  withPasskey: async (...given: unknown[]) => step(...given),
  withSecondFactorPasskey: async (...given: unknown[]) => step(...given),
  passkeyTask: async (...given: unknown[]) => {
    asked.push(given);
    return { task, cookie: 'rulleplan_passkey=t' };
  },
  secondFactorTask: async () => task,
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf(
    [SignInController],
    [
      { provide: SignInService, useValue: signIns },
      { provide: MailService, useValue: { leavesTheHouse: false } },
    ],
  );
});
afterAll(() => edge.close());
afterEach(() => {
  delete process.env['RULLEPLAN_PUBLIC_URL'];
});

const post = (path: string, body: object) => edge.as(null).post(`/api/${path}`).send(body);
const credentials = { email: ' aase@aadal.example ', password: ' med mellemrum ' };

describe('signing in over HTTP', () => {
  it('passes the password on exactly as it is, and answers with the session and its cookies', async () => {
    const answer = await post('session', credentials).set('User-Agent', 'Firefox/145').expect(200);
    expect(answer.body).toEqual({ session, secondFactor: null });
    expect(answer.headers['set-cookie']).toEqual(['a=1; HttpOnly', 'b=; Max-Age=0']);
    expect(asked.at(-1)).toEqual([
      'aase@aadal.example',
      ' med mellemrum ',
      expect.objectContaining({ userAgent: 'Firefox/145', sharedDevice: false }),
    ]);
  });

  it('says that the device is shared', async () => {
    await post('session', { ...credentials, sharedDevice: true }).expect(200);
    expect(asked.at(-1)?.at(-1)).toMatchObject({ sharedDevice: true });
  });

  it('says how long to wait after too many tries', async () => {
    const { headers, body } = await post('session', { ...credentials, password: 'often' }).expect(429);
    expect(headers['retry-after']).toBe('42');
    expect(body).toMatchObject({ code: 'too-many-attempts', facts: { retryAfterSeconds: 42 } });
  });

  it.each([
    ['session', {}],
    ['session', { email: 'aase@aadal.example' }],
    ['session', { ...credentials, role: 'leader' }],
    ['session', { ...credentials, sharedDevice: 'yes' }],
    ['session', { ...credentials, password: 'x'.repeat(201) }],
    ['session/second-factor', {}],
    ['session/second-factor', { code: '12345' }],
    ['session/passkey', { answer: 'text' }],
    ['session/passkey', { answer: [] }],
    ['session/passkey', {}],
    ['session/second-factor/passkey', { answer: null }],
  ])('refuses the shape of %s %j', async (path, body) => {
    await post(path, body).expect(400);
  });

  it('hands a passkey’s answer on whole, with the address that it must be for', async () => {
    const answer = { id: 'x', response: { clientDataJSON: 'y', more: { than: 'known' } } };
    process.env['RULLEPLAN_PUBLIC_URL'] = 'https://vagt.aadal.example';
    await post('session/passkey', { answer }).expect(200);
    expect(asked.at(-1)).toEqual([
      answer,
      expect.anything(),
      { id: 'vagt.aadal.example', origin: 'https://vagt.aadal.example' },
    ]);
  });

  it('gives a passkey its task, and the browser the cookie that belongs to it', async () => {
    const { body, headers } = await post('session/passkey-challenge', {}).expect(200);
    expect(body).toEqual({ options: { challenge: 'AAAA' } });
    expect(headers['set-cookie']).toEqual(['rulleplan_passkey=t']);
    expect((await post('session/second-factor/passkey-challenge', {}).expect(200)).body).toEqual({
      options: { challenge: 'AAAA' },
    });
  });
});

describe('what the page for signing in can offer', () => {
  const options = async (host: string) =>
    (await edge.as(null).get('/api/sign-in-options').set('Host', host).expect(200)).body;

  it.each([
    ['localhost:3000', true],
    ['vagt.aadal.example', false],
    ['10.0.0.5:3000', false],
    ['[::1]:3000', false],
  ])('over plain http at %s: passkeys %s', async (host, passkeys) => {
    expect(await options(host)).toMatchObject({ passkeys, mail: false });
  });

  it('over https: passkeys', async () => {
    process.env['RULLEPLAN_PUBLIC_URL'] = 'https://vagt.aadal.example';
    expect(await options('10.0.0.5')).toMatchObject({ passkeys: true, mail: false });
  });
});
