import type { AgreementOverride, LocalAgreement } from './agreement';
import { agreementInForce } from './agreement-in-force';
import { agreement7901 } from './catalog/79.01/agreement';

const local = (override: AgreementOverride, more: Partial<LocalAgreement> = {}): LocalAgreement => ({
  id: 'local',
  validFrom: null,
  validTo: null,
  override,
  ...more,
});

describe('an agreement in force without a local agreement', () => {
  const agreement = agreementInForce(agreement7901, []);

  it.each([
    ['2016-04-01', '2016-04-01', 30],
    ['2024-12-31', '2016-04-01', 30],
    ['2025-01-01', '2025-01-01', 35.12],
    ['2025-12-31', '2025-01-01', 35.12],
    ['2026-01-01', '2026-01-01', 36],
    ['2099-12-31', '2026-01-01', 36],
  ])('has on %s version %s with %d %% for evenings', (date, version, percent) => {
    const inForce = agreement.on(date);
    expect(inForce.agreement).toBe('79.01');
    expect(inForce.version).toBe(version);
    expect(inForce.numbers.supplements.evening.value.percent).toBe(percent);
  });

  it('has the first version on the days before it', () => {
    expect(agreement.on('2016-03-31').version).toBe('2016-04-01');
  });

  it('gives the very same answer within a version, so that asking costs nothing', () => {
    expect(agreement.on('2026-02-01')).toBe(agreement.on('2026-11-01'));
  });
});

describe('a local agreement', () => {
  it('replaces a national number, says so, and leaves the clause and all else as they were', () => {
    const { numbers } = agreementInForce(agreement7901, [
      local({ normPeriod: { weeks: 12, toleranceMinutes: 1200 } }),
    ]).on('2026-01-05');
    const national = agreementInForce(agreement7901, []).on('2026-01-05').numbers;
    expect(numbers.normPeriod.weeks).toEqual({
      ...national.normPeriod.weeks,
      value: 12,
      overriddenBy: 'local',
    });
    expect(numbers.normPeriod.toleranceMinutes.value).toBe(1200);
    expect(numbers.normPeriod.carryOver).toBe(national.normPeriod.carryOver);
    expect(numbers.dailyRest).toBe(national.dailyRest);
    expect(national.normPeriod.weeks.value).toBe(16);
  });

  it('may replace a false by a true and a number by zero', () => {
    const { normPeriod } = agreementInForce(agreement7901, [
      local({ normPeriod: { carryOver: true, toleranceMinutes: 0 } }),
    ]).on('2026-01-05').numbers;
    expect([normPeriod.carryOver.value, normPeriod.toleranceMinutes.value]).toEqual([true, 0]);
  });

  it('replaces part of a supplement and keeps the rest of it', () => {
    const { evening } = agreementInForce(agreement7901, [
      local({ supplements: { evening: { percent: 41 } } }),
    ]).on('2026-01-05').numbers.supplements;
    expect(evening.value).toEqual({
      ...agreement7901.versions[2]!.numbers.supplements.evening.value,
      percent: 41,
    });
    expect(evening.overriddenBy).toBe('local');
  });

  it.each([
    ['2026-02-28', 16],
    ['2026-03-01', 12],
    ['2026-03-31', 12],
    ['2026-04-01', 16],
  ])('valid in March 2026 leaves %s with %i weeks', (date, weeks) => {
    const agreement = agreementInForce(agreement7901, [
      local({ normPeriod: { weeks: 12 } }, { validFrom: '2026-03-01', validTo: '2026-03-31' }),
    ]);
    expect(agreement.on(date).numbers.normPeriod.weeks.value).toBe(weeks);
  });

  it('gives way to one that began later, part by part, in whichever order they come', () => {
    const older = local({ normPeriod: { weeks: 12, toleranceMinutes: 1200 } }, { id: 'older' });
    const newer = local({ normPeriod: { weeks: 8 } }, { id: 'newer', validFrom: '2026-01-01' });
    for (const locals of [
      [older, newer],
      [newer, older],
    ]) {
      const { weeks, toleranceMinutes } = agreementInForce(agreement7901, locals).on('2026-01-05').numbers
        .normPeriod;
      expect([weeks.value, weeks.overriddenBy]).toEqual([8, 'newer']);
      expect([toleranceMinutes.value, toleranceMinutes.overriddenBy]).toEqual([1200, 'older']);
    }
  });

  it('goes on through a new national version', () => {
    const agreement = agreementInForce(agreement7901, [local({ dailyRest: { minimumMinutes: 480 } })]);
    for (const date of ['2024-06-01', '2025-06-01', '2026-06-01']) {
      expect(agreement.on(date).numbers.dailyRest.minimumMinutes.value).toBe(480);
    }
  });
});
