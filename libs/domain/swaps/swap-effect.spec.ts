import type { HeldSwapFacts } from './swap-facts';
import { swapEffect } from './swap-effect';
import { moment } from '../testing';
import { agreementOf, facts, shift, thursday, tuesday } from './two-people.fixture';

const effectOf = (around: Parameters<typeof facts>[0]) => swapEffect(facts(around) as HeldSwapFacts);

describe('the effect of a swap across days', () => {
  it('is nothing for either when all is well', () => {
    const { proposer, colleague, lapsesAt } = effectOf({});
    expect(proposer).toEqual({
      person: 'anna-job',
      gives: tuesday,
      takes: { ...thursday, person: 'anna-job' },
      findings: [],
      balances: [
        {
          from: '2026-11-30',
          to: '2027-02-21',
          beforeMinutes: 0,
          afterMinutes: 0,
          toleranceMinutes: 1200,
        },
      ],
      leastRestBeforeMinutes: null,
      leastRestAfterMinutes: null,
    });
    expect(colleague.person).toBe('bo-job');
    expect(colleague.findings).toEqual([]);
    expect(lapsesAt).toBe(moment('2026-12-01T07:00'));
  });

  it('moves the hours: the longer shift to one, the shorter to the other', () => {
    const long = shift('thursday', 'bo-job', '2026-12-03T07:00', '2026-12-03T17:00');
    const { proposer, colleague } = effectOf({ requested: long });
    expect(proposer.balances[0]).toMatchObject({ beforeMinutes: 0, afterMinutes: 120 });
    expect(colleague.balances[0]).toMatchObject({ beforeMinutes: 120, afterMinutes: 0 });
  });

  it('tells the rest around the shift given away and around the one taken', () => {
    const evening = shift('wednesday', 'anna-job', '2026-12-02T15:00', '2026-12-02T19:00');
    const { proposer } = effectOf({ anna: [evening] });
    expect(proposer.leastRestBeforeMinutes).toBe(24 * 60);
    expect(proposer.leastRestAfterMinutes).toBe(12 * 60);
  });
});

describe('eleven hours of rest before the shift taken', () => {
  const until = (clock: string) => shift('wednesday', 'anna-job', '2026-12-02T15:00', `2026-12-02T${clock}`);

  it('are enough', () => {
    expect(effectOf({ anna: [until('20:00')] }).proposer.findings).toEqual([]);
  });

  it('are missed by one minute', () => {
    const { proposer, colleague } = effectOf({ anna: [until('20:01')] });
    expect(proposer.findings).toHaveLength(1);
    expect(proposer.findings[0]).toMatchObject({
      rule: 'daily-rest',
      severity: 'breach',
      person: 'anna-job',
      limitMinutes: 660,
      actualMinutes: 659,
      clause: 'BEK 324/2002 §3',
    });
    expect(proposer.leastRestAfterMinutes).toBe(659);
    expect(colleague.findings).toEqual([]);
  });

  it('count shifts in another job too', () => {
    const elsewhere = until('22:00');
    const { proposer } = effectOf({ annaIs: { shiftsElsewhere: [elsewhere] } });
    expect(proposer.findings.map(({ rule }) => rule)).toEqual(['daily-rest']);
    expect(proposer.leastRestAfterMinutes).toBe(540);
  });
});

describe('what was wrong before', () => {
  it('is not held against the swap', () => {
    const lateMonday = shift('monday', 'anna-job', '2026-12-07T15:00', '2026-12-07T23:00');
    const earlyTuesday = shift('next', 'anna-job', '2026-12-08T06:00', '2026-12-08T12:00');
    expect(effectOf({ anna: [lateMonday, earlyTuesday] }).proposer.findings).toEqual([]);
  });
});

describe('a swap between two norm periods', () => {
  const later = shift('later', 'bo-job', '2027-02-23T07:00', '2027-02-23T15:00');
  const periods = [
    { from: '2026-11-30', weeks: 12 },
    { from: '2027-02-22', weeks: 12 },
  ];

  it('shows both balances of each', () => {
    const { proposer } = effectOf({
      requested: later,
      annaIs: { normPeriods: periods },
      boIs: { normPeriods: periods },
    });
    expect(
      proposer.balances.map(({ from, beforeMinutes, afterMinutes }) => [from, afterMinutes - beforeMinutes]),
    ).toEqual([
      ['2026-11-30', -480],
      ['2027-02-22', 480],
    ]);
  });
});

describe('when it takes effect', () => {
  const leader = agreementOf({ swaps: { takeEffect: 'after-leader' } });

  it('is at once by the national agreement', () => {
    expect(effectOf({}).takesEffect).toBe('at-once');
  });

  it.each(['annaIs', 'boIs'] as const)(
    'is after the leader when the local agreement of one says so',
    (who) => {
      expect(effectOf({ [who]: { agreement: leader } }).takesEffect).toBe('after-leader');
    },
  );
});
