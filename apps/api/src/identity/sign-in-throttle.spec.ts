import type { Clock } from '../shared/clock';
import { SignInThrottle } from './sign-in-throttle';

function throttle() {
  const clock = { at: Date.parse('2026-11-25T12:00:00Z') };
  const subject = new SignInThrottle({ moment: () => new Date(clock.at) } as Clock);
  const fail = (email: string, address = '10.0.0.1', times = 1) => {
    for (let count = 0; count < times; count += 1) {
      subject.begin(email, address);
    }
  };
  return { clock, subject, fail };
}
const tooMany = (retryAfterSeconds: number) => ({
  refusal: { refused: 'too-many-attempts', retryAfterSeconds },
});
const refusalOf = (work: () => void): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
};

describe('guessing passwords', () => {
  it('ends at the eleventh try for one account, until a quarter of an hour has gone', () => {
    const { clock, fail } = throttle();
    fail('a@b.dk', '10.0.0.1', 10);
    clock.at += 14 * 60_000;
    expect(refusalOf(() => fail('a@b.dk', '10.0.0.2'))).toMatchObject(tooMany(60));
    clock.at += 60_000;
    fail('a@b.dk');
  });

  it('ends for one address that tries many accounts', () => {
    const { fail } = throttle();
    for (let account = 0; account < 100; account += 1) {
      fail(`${account}@b.dk`);
    }
    expect(refusalOf(() => fail('one-more@b.dk'))).toMatchObject(tooMany(900));
    fail('one-more@b.dk', '10.0.0.2');
  });

  it('does not count those who know theirs, however many share an address', () => {
    const { subject, fail } = throttle();
    for (let account = 0; account < 500; account += 1) {
      fail(`${account}@b.dk`);
      subject.succeeded(`${account}@b.dk`, '10.0.0.1');
    }
    fail('last@b.dk');
  });

  it('does not fill the memory', () => {
    const { fail, subject } = throttle();
    for (let account = 0; account < 60_000; account += 1) {
      fail(`${account}@b.dk`, `address ${account}`);
    }
    expect(Reflect.get(subject, 'tries').size).toBeLessThanOrEqual(50_000);
  });
});
