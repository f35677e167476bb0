import { agreementInForce } from './agreement-in-force';
import { findAgreement } from './catalog/catalogue';
import { numberLines, numberNames } from './number-lines';

const national = findAgreement('79.01')!;
const linesWith = (override: object) => {
  const local = { id: 'our own', validFrom: null, validTo: null, override };
  const day = '2026-01-05';
  return numberLines(
    agreementInForce(national, [local]).on(day).numbers,
    agreementInForce(national, []).on(day).numbers,
  );
};
const line = (override: object, name: string) => linesWith(override).find((one) => one.name === name);

describe('the numbers of an agreement, one by one', () => {
  it('are all there once, in order', () => {
    expect(linesWith({}).map(({ name }) => name)).toEqual(numberNames);
  });

  it('stand beside the national ones, and name the local agreement that decides', () => {
    expect(line({ normPeriod: { toleranceMinutes: 1200 } }, 'normPeriod.toleranceMinutes')).toMatchObject({
      value: 1200,
      national: 444,
      overriddenBy: 'our own',
    });
    expect(line({ normPeriod: { toleranceMinutes: 1200 } }, 'normPeriod.weeks')).toMatchObject({
      overriddenBy: null,
    });
  });

  it('show a supplement as its percentage, with clause, source and sureness', () => {
    expect(line({}, 'supplements.evening')).toMatchObject({ value: 36, national: 36, sureness: 'sourced' });
    expect(line({ supplements: { evening: { percent: 40 } } }, 'supplements.evening')).toMatchObject({
      value: 40,
      national: 36,
      overriddenBy: 'our own',
    });
  });
});
