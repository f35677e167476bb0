import { hashPassword, isPasswordOf } from './passwords';

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
});
