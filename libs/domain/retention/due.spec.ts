import { agreementInForce, findAgreement } from '../agreements';
import { lastDayOf, normPeriodsBetween } from '../norm-periods';
import { addDays } from '../time';
import {
  dueBefore,
  dueOn,
  retentionKinds,
  retentionRangeOf,
  setRetention,
  timeRecordsKeptFrom,
  usualRetention,
} from '.';

const agreement = agreementInForce(findAgreement('79.01')!, []);

describe('what is kept for five years', () => {
  it('is kept on the day five years later, and due on the day after', () => {
    expect(dueOn('2021-03-28', 5)).toBe('2026-03-29');
  });

  it('falls due a day later where the day does not come that year', () => {
    expect(dueOn('2024-02-28', 5)).toBe('2029-03-01');
    expect(dueOn('2024-02-29', 5)).toBe('2029-03-01');
    expect(dueOn('2020-02-28', 4)).toBe('2024-02-29');
  });

  it.each(['2026-03-28', '2026-03-29', '2028-02-29', '2029-02-28', '2029-03-01', '2026-12-31', '2027-01-01'])(
    'seen from %s: the last day before the edge is due, the edge itself is not',
    (today) => {
      const edge = dueBefore(today, 5);
      expect(dueOn(addDays(edge, -1), 5) <= today).toBe(true);
      expect(dueOn(edge, 5) > today).toBe(true);
    },
  );
});

describe('time records', () => {
  const [period, next] = normPeriodsBetween('2021-02-01', '2021-08-01', agreement);
  const due = dueOn(lastDayOf(period!), 5);

  it('of a norm period stay together: a day before five years after its end all of it is kept', () => {
    expect(timeRecordsKeptFrom(addDays(due, -1), 5, agreement)).toBe(period!.from);
  });

  it('of a norm period go exactly five years after its end, and those of the next one stay', () => {
    expect(timeRecordsKeptFrom(due, 5, agreement)).toBe(next!.from);
  });

  it('are kept longer where the municipality says so', () => {
    expect(timeRecordsKeptFrom(due, 6, agreement) < period!.from).toBe(true);
  });
});

describe('how long a municipality keeps things', () => {
  it('may be what is usual', () => {
    expect(setRetention(usualRetention)).toEqual({ times: usualRetention });
  });

  it.each(retentionKinds)('has a least and a most for %s', (kind) => {
    const { least, most, unit } = retentionRangeOf(kind);
    const refused = { refused: 'retention-out-of-range', kind, least, most, unit };
    expect(setRetention({ ...usualRetention, [kind]: least })).toMatchObject({ times: { [kind]: least } });
    expect(setRetention({ ...usualRetention, [kind]: most })).toMatchObject({ times: { [kind]: most } });
    expect(setRetention({ ...usualRetention, [kind]: least - 1 })).toEqual(refused);
    expect(setRetention({ ...usualRetention, [kind]: most + 1 })).toEqual(refused);
    expect(setRetention({ ...usualRetention, [kind]: least + 0.5 })).toEqual(refused);
  });

  it('is never under five years for time records', () => {
    expect(retentionRangeOf('time-records')).toMatchObject({ least: 5, unit: 'years' });
  });
});
