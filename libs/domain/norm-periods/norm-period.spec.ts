import { agreementInForce, findAgreement } from '../agreements';
import { agreementWith } from '../testing';
import { lastDayOf, normPeriodOn, normPeriodsBetween } from './norm-period';

const twelveWeeks = agreementWith({ normPeriod: { weeks: 12, anchor: '2026-01-05' } });

describe('norm periods', () => {
  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-03-29', '2026-01-05'],
    ['2026-03-30', '2026-03-30'],
    ['2026-01-04', '2025-10-13'],
    ['2025-10-12', '2025-07-21'],
    ['2027-01-01', '2026-12-07'],
  ])('are counted both ways from the anchor: %s lies in that of %s', (date, from) => {
    const period = normPeriodOn(date, twelveWeeks);
    expect(period).toEqual({ from, weeks: 12 });
    expect(date <= lastDayOf(period)).toBe(true);
  });

  it('follow each other from the first day asked about to the last', () => {
    expect(normPeriodsBetween('2026-01-10', '2026-06-22', twelveWeeks).map(({ from }) => from)).toEqual([
      '2026-01-05',
      '2026-03-30',
      '2026-06-22',
    ]);
    expect(normPeriodsBetween('2026-01-10', '2026-01-09', twelveWeeks)).toEqual([]);
  });

  it('have no gap or overlap where a local agreement changes their length', () => {
    const changing = agreementInForce(findAgreement('79.01')!, [
      {
        id: 'old',
        validFrom: null,
        validTo: null,
        override: { normPeriod: { weeks: 12, anchor: '2026-01-05' } },
      },
      {
        id: 'new',
        validFrom: '2026-03-30',
        validTo: null,
        override: { normPeriod: { weeks: 8, anchor: '2026-02-02' } },
      },
    ]);
    expect(normPeriodsBetween('2026-01-05', '2026-06-01', changing)).toEqual([
      { from: '2026-01-05', weeks: 12 },
      { from: '2026-03-30', weeks: 8 },
      { from: '2026-05-25', weeks: 8 },
    ]);
    const uneven = agreementInForce(findAgreement('79.01')!, [
      {
        id: 'new',
        validFrom: '2026-04-27',
        validTo: null,
        override: { normPeriod: { weeks: 8, anchor: '2026-01-19' } },
      },
    ]);
    expect(normPeriodsBetween('2026-01-05', '2026-06-01', uneven)).toEqual([
      { from: '2026-01-05', weeks: 16 },
      { from: '2026-04-27', weeks: 2 },
      { from: '2026-05-11', weeks: 8 },
    ]);
  });
});
