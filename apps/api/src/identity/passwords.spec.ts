import * as argon2 from '@node-rs/argon2';
import { hashPassword, isPasswordOf } from './passwords';

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});

describe('passwords', () => {
  it('are kept as argon2id, each with its own salt', async () => {
    const [one, other] = [await hashPassword('bøgeskov'), await hashPassword('bøgeskov')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('are right to the letter', async () => {
    const kept = await hashPassword('bøgeskov');
    expect(await isPasswordOf(kept, 'bøgeskov')).toBe(true);
    expect(await isPasswordOf(kept, 'Bøgeskov')).toBe(false);
  });

  it('are never right for nobody', async () => {
    expect(await isPasswordOf(null, 'nobody has this account')).toBe(false);
  });

  it('cost nobody as much as somebody: one hash, as hard', async () => {
    const kept = await hashPassword('bøgeskov');
    await isPasswordOf(null, 'a first, which makes what nobody is compared with');
    const costOf = async (passwordHash: string | null) => {
      jest.mocked(argon2.verify).mockClear();
      await isPasswordOf(passwordHash, 'gættet');
      return jest
        .mocked(argon2.verify)
        .mock.calls.map(([compared]) => String(compared).split('$').slice(0, 4));
    };
    expect(await costOf(null)).toEqual(await costOf(kept));
    expect(await costOf(kept)).toHaveLength(1);
  });
});
