import { demandSecretKey, seal, unseal } from './secret-key';

const before = process.env['RULLEPLAN_SECRET_KEY'];
beforeEach(() => {
  process.env['RULLEPLAN_SECRET_KEY'] = 'a key that these specs keep to themselves';
});
afterAll(() => {
  if (before === undefined) delete process.env['RULLEPLAN_SECRET_KEY'];
  else process.env['RULLEPLAN_SECRET_KEY'] = before;
});

describe('what is sealed', () => {
  it('opens again, for its purpose and place, and is never the same twice', () => {
    const sealed = seal('hemmeligt å', 'app', 'anna');
    expect(unseal(sealed, 'app', 'anna')).toBe('hemmeligt å');
    expect(sealed.includes(Buffer.from('hemmeligt'))).toBe(false);
    expect(seal('hemmeligt å', 'app', 'anna').equals(sealed)).toBe(false);
  });

  it.each([
    ['another purpose', (sealed: Buffer) => unseal(sealed, 'mail', 'anna')],
    ['another place', (sealed: Buffer) => unseal(sealed, 'app', 'bo')],
    ['one bit turned', (sealed: Buffer) => unseal(turned(sealed), 'app', 'anna')],
    ['its end cut off', (sealed: Buffer) => unseal(sealed.subarray(0, -1), 'app', 'anna')],
  ])('does not open for %s', (_case, open) => {
    expect(() => open(seal('hemmeligt', 'app', 'anna'))).toThrow();
  });

  it('does not open under another key', () => {
    const sealed = seal('hemmeligt', 'app', 'anna');
    process.env['RULLEPLAN_SECRET_KEY'] = 'another key that is as long as the first';
    expect(() => unseal(sealed, 'app', 'anna')).toThrow();
  });
});

describe('the secret key', () => {
  it.each([[''], ['too short']])('of %j is told by its setting’s name, not by itself', (key) => {
    process.env['RULLEPLAN_SECRET_KEY'] = key;
    expect(demandSecretKey).toThrow(/^RULLEPLAN_SECRET_KEY/);
  });
});

function turned(sealed: Buffer): Buffer {
  const copy = Buffer.from(sealed);
  copy.writeUInt8(copy.readUInt8(14) ^ 1, 14);
  return copy;
}
