import { password } from '@rulleplan/test-support/small-home';
import { AccountService } from '../identity/account.service';
import { InvitationsService } from './invitations.service';
import { startSigning, type Signing } from './signing-in.fixture';
import { SignInLinksService } from './sign-in-links.service';
import { SignInService } from './sign-in.service';

const newPassword = 'ny og længere adgangskode';
const hour = 3600;
const refusedWith = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ refused: code }) });

let signing: Signing;
let links: SignInLinksService;
beforeAll(async () => {
  signing = await startSigning();
  links = signing.product.service(SignInLinksService);
});
beforeEach(() => signing.standAt(0));
afterEach(() => signing.sql('DELETE FROM sign_in_attempt'));
afterAll(() => signing.product.close());

const mailTo = async (email: string) => {
  const [mail] = await signing.sql<{ subject: string; body: string; kind: string }>(
    'SELECT subject, body, kind FROM mail WHERE recipient = $1 LIMIT 1',
    [email],
  );
  return mail;
};
const tokenFor = async (email: string) => {
  await forget();
  await links.sendReset(email);
  return /#([\w-]{43})\n/.exec((await mailTo(email))?.body ?? '')?.[1] ?? '';
};
const use = (token: string, given = newPassword, browser = signing.browser()) =>
  browser.take(links.use(token, given, browser.request));
const signIn = (email: string, given: string) => {
  const browser = signing.browser();
  return browser.take(signing.product.service(SignInService).withPassword(email, given, browser.request));
};
const notValid = refusedWith('link-not-valid');
const forget = () => signing.sql('DELETE FROM mail');

describe('a link for a new password', () => {
  it('comes by mail, shows whom it is for, sets the password and signs in', async () => {
    const { anna } = signing.home.people;
    const token = await tokenFor(anna.email);
    expect(await mailTo(anna.email)).toMatchObject({
      kind: 'reset',
      body: expect.stringContaining('http://localhost:3000/sign-in-link#'),
    });
    expect(await links.check(token)).toMatchObject({
      kind: 'reset',
      personName: 'Anna Sørensen',
      email: anna.email,
    });
    expect((await use(token)).session?.person.id).toBe(anna.personId);
    await signIn(anna.email, newPassword);
    await expect(signIn(anna.email, password)).rejects.toEqual(refusedWith('wrong-credentials'));
  });

  it('works once; of two at once exactly one sets its password', async () => {
    const { bo } = signing.home.people;
    const token = await tokenFor(bo.email);
    const both = await Promise.allSettled([use(token, `${newPassword} 1`), use(token, `${newPassword} 2`)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: notValid });
    const winner = both[0].status === 'fulfilled' ? 1 : 2;
    await signIn(bo.email, `${newPassword} ${winner}`);
    await expect(links.check(token)).rejects.toEqual(notValid);
  });

  it.each([
    ['a second before its hour is over', hour - 1, true],
    ['exactly when its hour is over', hour, false],
    ['a second after', hour + 1, false],
  ] as const)('%s', async (_case, seconds, isGood) => {
    const token = await tokenFor(signing.home.people.carla.email);
    signing.standAt(seconds);
    await (isGood ? use(token) : expect(use(token)).rejects.toEqual(notValid));
  });

  it('is good for nothing once another was sent, and ends whoever was signed in', async () => {
    const { carla } = signing.home.people;
    const before = await tokenFor(carla.email);
    const token = await tokenFor(carla.email);
    await expect(use(before)).rejects.toEqual(notValid);
    const browser = signing.browser();
    await browser.take(
      signing.product.service(SignInService).withPassword(carla.email, newPassword, browser.request),
    );
    await use(token, `${newPassword}!`);
    await expect(browser.as(async () => null)).rejects.toEqual(refusedWith('not-signed-in'));
  });

  it('stays good after a password that cannot be chosen', async () => {
    const { carla } = signing.home.people;
    const token = await tokenFor(carla.email);
    await expect(use(token, 'carla ågård 1')).rejects.toMatchObject({
      refusal: { refused: 'password-not-fit', problem: 'names-you' },
    });
    await use(token);
  });

  it('does not pass by the second factor', async () => {
    const { pia } = signing.home.people;
    await signing.sql(
      `INSERT INTO authenticator_app (municipality_id, account_id, secret, created_at, confirmed_at)
       SELECT municipality_id, id, '\\x00', now(), now() FROM account WHERE person_id = $1`,
      [pia.personId],
    );
    expect(await use(await tokenFor(pia.email))).toEqual({
      session: null,
      secondFactor: { methods: ['totp'] },
    });
  });

  it('is kept as a hash only', async () => {
    const token = await tokenFor(signing.home.people.lone.email);
    const kept = await signing.sql('SELECT * FROM sign_in_link');
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('asking for a link', () => {
  const ask = (email: string, failed = jest.fn()) =>
    links.askForReset(email, signing.browser().request, failed);

  it('is answered before anything is looked up, whether the address is known or not', async () => {
    await forget();
    const looked = jest.spyOn(signing.product.service(AccountService), 'find');
    const held = new Promise<null>((resolve) => setImmediate(() => resolve(null)));
    looked.mockImplementation(() => held);
    await ask('nobody@example.dk');
    await ask(signing.home.people.lone.email);
    await links.onApplicationShutdown();
    expect(looked).toHaveBeenCalledTimes(2);
    looked.mockRestore();
    expect(await signing.sql('SELECT FROM mail')).toEqual([]);
  });

  it('sends nothing to an address that nobody has, and says so to nobody', async () => {
    await ask('nobody@example.dk');
    await links.onApplicationShutdown();
    expect(await mailTo('nobody@example.dk')).toBeUndefined();
  });

  it('is slowed down after three for one address, known or not', async () => {
    for (const email of [signing.home.people.lone.email, 'nobody@example.dk']) {
      for (let asked = 0; asked < 3; asked += 1) await ask(email);
      await expect(ask(email)).rejects.toEqual(refusedWith('too-many-attempts'));
    }
    await links.onApplicationShutdown();
  });

  it('tells the log when it could not be written', async () => {
    const looked = jest
      .spyOn(signing.product.service(AccountService), 'find')
      .mockRejectedValue(new Error('no room'));
    const failed = jest.fn();
    await ask('nobody@example.dk', failed);
    await links.onApplicationShutdown();
    expect(failed).toHaveBeenCalledWith(new Error('no room'));
    looked.mockRestore();
  });
});

describe('an invitation', () => {
  const invite = (by: string, personId: string, email: string | null = null) =>
    signing.product.as(by, () => signing.product.service(InvitationsService).invite(personId, email));
  const newcomer = async (name: string) => {
    const [person] = await signing.sql<{ id: string }>(
      'INSERT INTO person (municipality_id, name) VALUES ($1, $2) RETURNING id',
      [signing.home.municipalityId, name],
    );
    await signing.sql(
      `INSERT INTO employment (municipality_id, unit_id, person_id, staff_group, weekly_minutes, employed_from)
       VALUES ($1, $2, $3, 'sosu', 1800, '2026-11-01')`,
      [signing.home.municipalityId, signing.home.unitId, person!.id],
    );
    return person!.id;
  };

  it('gives somebody without an address one, and lets them in with a first password for a week', async () => {
    const { hanne } = signing.home.people;
    const personId = await newcomer('Åse Ny');
    await expect(invite(hanne.personId, personId)).rejects.toEqual(refusedWith('no-email-address'));
    const sent = await invite(hanne.personId, personId, 'Aase.Ny@example.dk');
    expect(sent).toEqual({ email: 'aase.ny@example.dk', expiresAt: '2026-12-02T12:00:00+01:00' });
    const mail = await mailTo('aase.ny@example.dk');
    expect(mail?.subject).toBe('Velkommen til vagtplanen i Bøgelund Kommune');
    const token = /#([\w-]{43})\n/.exec(mail?.body ?? '')?.[1] ?? '';
    expect((await use(token)).session?.person.name).toBe('Åse Ny');
    await expect(invite(hanne.personId, personId)).rejects.toEqual(refusedWith('has-password-already'));
    const entries = await signing.sql<{ action: string }>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY sequence',
      [personId],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'invitation-sent',
      'sign-in-link-used',
      'password-set',
      'signed-in',
    ]);
  });

  it('takes no address that is somebody’s, and lets nobody invite whom they do not look after', async () => {
    const { hanne, anna, lone } = signing.home.people;
    const personId = await newcomer('Bodil Ny');
    await expect(invite(hanne.personId, personId, anna.email)).rejects.toEqual(refusedWith('email-taken'));
    await expect(invite(lone.personId, personId, 'bodil@example.dk')).rejects.toEqual(
      refusedWith('not-found'),
    );
    const unknown = '6a1f3f0e-52a5-4c0e-9d3c-6a2d4c1f0009';
    await expect(invite(hanne.personId, unknown)).rejects.toEqual(refusedWith('not-found'));
  });

  it('lets nobody say where the link of somebody goes who has a role, or works where others decide', async () => {
    const { hanne } = signing.home.people;
    const addressing = async (name: string, sql: string) => {
      const personId = await newcomer(name);
      await signing.sql(sql, [personId]);
      return invite(hanne.personId, personId, 'mine@example.dk');
    };
    const mayNot = (permission: string) =>
      expect.objectContaining({ refusal: { refused: 'not-allowed', permission } });
    await expect(
      addressing(
        'Ditte Styrer',
        `INSERT INTO role_grant (municipality_id, person_id, role) SELECT municipality_id, id, 'administrator' FROM person WHERE id = $1`,
      ),
    ).rejects.toEqual(mayNot('manage-access'));
    await expect(
      addressing(
        'Egon Rejst',
        `UPDATE employment SET employed_to = '2026-11-24' WHERE person_id = $1 AND employed_from <= '2026-11-24'`,
      ),
    ).rejects.toEqual(mayNot('manage-people'));
  });
});
