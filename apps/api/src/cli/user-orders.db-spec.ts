import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import { startProduct, type Product } from '../product.fixture';
import {
  endGrant,
  endSessions,
  firstAdministrator,
  grantRole,
  inviteUser,
  listUsers,
  resetUser,
  type ServiceOf,
} from './user-orders';

let product: Product;
let home: SmallHome;
beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
});
afterAll(() => product.close());

const service: ServiceOf = (type) => product.service(type);
const actionsOn = async (personId: string) => {
  const entries = await product.database.query<{ action: string; person_id: string | null }>(
    'SELECT action, person_id FROM audit_entry WHERE subject_id = $1 ORDER BY sequence',
    [personId],
  );
  expect(entries.filter(({ person_id: by }) => by !== null)).toEqual([]);
  return entries.map(({ action }) => action);
};
const personOf = async (email: string) => {
  const [account] = await product.database.query<{ id: string }>(
    'SELECT person_id AS id FROM account WHERE email = $1',
    [email],
  );
  return account!.id;
};

describe('on the command line', () => {
  it('a new person is invited, and known from then on', async () => {
    const order = { verb: 'invite', email: 'Ny@example.dk', name: 'Åse Ny', municipality: null } as const;
    await expect(inviteUser(service, { ...order, name: null })).rejects.toThrow('add --name');
    expect(await inviteUser(service, order)).toContain('the mail waits in the outbox');
    await inviteUser(service, { ...order, name: null });
    const mails = await product.database.query(`SELECT FROM mail WHERE recipient = 'ny@example.dk'`);
    expect(mails).toHaveLength(2);
    expect(await actionsOn(await personOf('ny@example.dk'))).toEqual(['invitation-sent', 'invitation-sent']);
    await expect(inviteUser(service, { ...order, email: home.people.anna.email })).rejects.toThrow(
      'has a password already',
    );
  });

  it('a role is given and ended as in the product: once, with a trace, and never the last administrator’s', async () => {
    const { email, personId } = home.people.anna;
    const leader = { email, role: 'leader', unit: 'Bøgelundhjemmet' } as const;
    expect(await grantRole(service, { verb: 'grant', ...leader, from: null, to: null })).toBe(
      `${email} is leader in Bøgelundhjemmet from 2026-11-25.`,
    );
    await expect(
      grantRole(service, { verb: 'grant', ...leader, from: null, to: null }),
    ).rejects.toMatchObject({
      refusal: { refused: 'role-held-already' },
    });
    await expect(
      grantRole(service, { verb: 'grant', ...leader, unit: 'Skoven', from: null, to: null }),
    ).rejects.toThrow('There is no unit "Skoven".');
    await endGrant(service, { verb: 'end-grant', ...leader });
    await expect(endGrant(service, { verb: 'end-grant', ...leader })).rejects.toThrow('is not leader in');
    expect(await actionsOn(personId)).toEqual(['role-given', 'role-ended']);
    const administrator = { email, role: 'administrator', unit: null } as const;
    await grantRole(service, { verb: 'grant', ...administrator, from: null, to: null });
    await expect(endGrant(service, { verb: 'end-grant', ...administrator })).rejects.toMatchObject({
      refusal: { refused: 'last-administrator' },
    });
  });

  it('somebody is signed out everywhere', async () => {
    const { email, personId } = home.people.bo;
    await product.as(personId, async () => undefined);
    expect(await endSessions(service, { verb: 'end-sessions', email })).toContain('(1)');
    expect(await actionsOn(personId)).toEqual(['session-ended']);
    await endSessions(service, { verb: 'end-sessions', email });
    expect(await actionsOn(personId)).toEqual(['session-ended']);
  });

  it('a link for a new password is sent to whom there is', async () => {
    const { email } = home.people.carla;
    expect(await resetUser(service, { verb: 'reset', email })).toContain('A link for a new password');
    await expect(resetUser(service, { verb: 'reset', email: 'nobody@example.dk' })).rejects.toThrow(
      'Nobody signs in with nobody@example.dk.',
    );
  });

  it('everybody who signs in is listed, without anything secret', async () => {
    const list = await listUsers(service);
    expect(list).toContain(home.people.lone.email);
    expect(list).toContain('leader in Bøgelundhjemmet');
    expect(list).toMatch(/ny@example\.dk\s+Åse Ny\s+–\s+invited/);
    expect(list).not.toContain('argon2');
  });

  it('no first administrator is made where there is one', async () => {
    await expect(firstAdministrator(service, { verb: 'first-administrator', ifNone: false })).rejects.toThrow(
      'There is an administrator already',
    );
    expect(await firstAdministrator(service, { verb: 'first-administrator', ifNone: true })).toBe('');
  });
});
