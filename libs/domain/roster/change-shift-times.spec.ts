import { isRefused } from '../decision';
import { moment, personWith, shiftBetween, spanBetween } from '../testing';
import { changeShiftTimes, withNewTimes, type TimesQuestion } from '.';

const shift = {
  ...shiftBetween('2026-12-01T07:00', '2026-12-01T15:00', { id: 'day' }),
  version: 3,
  period: { from: '2026-11-16', to: '2026-12-13' },
};
const eveningBefore = shiftBetween('2026-11-30T12:00', '2026-11-30T20:00', { id: 'before' });

function question(parts: Partial<TimesQuestion> = {}): TimesQuestion {
  return {
    shift,
    holder: personWith({ shifts: [eveningBefore, shift] }),
    to: spanBetween('2026-12-01T07:00', '2026-12-01T16:30'),
    version: 3,
    closedWeeks: [],
    now: moment('2026-11-28T12:00'),
    ...parts,
  };
}

describe('new times for a shift', () => {
  it('are taken when nothing is in their way, and say what the shift becomes', () => {
    expect(changeShiftTimes(question())).toMatchObject({
      shift: { id: 'day', ...spanBetween('2026-12-01T07:00', '2026-12-01T16:30') },
      findings: [],
    });
  });

  it('are taken for an open shift, which has nobody to judge', () => {
    expect(isRefused(changeShiftTimes(question({ holder: null })))).toBe(false);
  });

  it('are refused when somebody changed the shift since', () => {
    expect(changeShiftTimes(question({ version: 2 }))).toEqual({
      refused: 'stale-version',
      shiftId: 'day',
      currentVersion: 3,
    });
  });

  it.each([
    ['out of a closed week', '2026-11-30', '2026-12-08T07:00', '2026-12-08T15:00'],
    ['into a closed week', '2026-11-23', '2026-11-29T07:00', '2026-11-29T15:00'],
  ])('are refused %s', (_case, closed, from, to) => {
    const answer = changeShiftTimes(question({ closedWeeks: [closed], to: spanBetween(from, to) }));
    expect(answer).toEqual({ refused: 'week-closed', shiftId: 'day' });
  });

  it.each([
    ['end before they begin', '2026-12-01T15:00', '2026-12-01T07:00'],
    ['are no time at all', '2026-12-01T15:00', '2026-12-01T15:00'],
    ['last a minute more than a day', '2026-12-01T07:00', '2026-12-02T07:01'],
  ])('are refused when they %s', (_case, from, to) => {
    const answer = changeShiftTimes(question({ to: { from: moment(from), to: moment(to) } }));
    expect(answer).toMatchObject({ refused: 'times-out-of-range', longestMinutes: 1440 });
  });

  it.each([
    ['the first minute of its roster period', '2026-11-16T00:00', null],
    ['a minute before it', '2026-11-15T23:59', 'outside-roster-period'],
    ['the last minute of its roster period', '2026-12-13T23:59', null],
    ['a minute after it', '2026-12-14T00:00', 'outside-roster-period'],
  ])('may begin in its roster period only: %s', (_case, start, refusal) => {
    const from = moment(start);
    const answer = changeShiftTimes(question({ holder: null, to: { from, to: from + 480 } }));
    expect(isRefused(answer) ? answer : null).toEqual(
      refusal && { refused: refusal, shiftId: 'day', from: '2026-11-16', to: '2026-12-13' },
    );
  });

  it('are refused when they are those it has', () => {
    expect(changeShiftTimes(question({ to: shift }))).toMatchObject({ refused: 'times-unchanged' });
  });

  it('are taken at exactly the rest that is owed, and refused a minute before', () => {
    const at = (from: string) =>
      changeShiftTimes(
        question({
          holder: personWith({ shifts: [eveningBefore, shift] }),
          to: spanBetween(from, '2026-12-01T14:00'),
        }),
      );
    expect(isRefused(at('2026-12-01T07:00'))).toBe(false);
    expect(at('2026-12-01T06:59')).toMatchObject({
      refused: 'breaks-a-rule',
      findings: [{ rule: 'daily-rest', limitMinutes: 660, actualMinutes: 659 }],
    });
  });

  it('do not answer for what was wrong before', () => {
    const crowded = personWith({
      shifts: [shiftBetween('2026-11-30T14:00', '2026-11-30T23:00', { id: 'late' }), shift],
    });
    const answer = changeShiftTimes(
      question({ holder: crowded, to: spanBetween('2026-12-01T08:00', '2026-12-01T15:00') }),
    );
    expect(isRefused(answer)).toBe(false);
  });
});

describe('new times for a shift that has begun', () => {
  const now = moment('2026-12-01T07:00');
  const workedLong = spanBetween('2026-12-01T07:00', '2026-12-01T20:00');

  it('are taken as it happened: the breach stays as a finding', () => {
    const answer = changeShiftTimes(question({ now, to: workedLong }));
    expect(answer).toMatchObject({ findings: [{ rule: 'max-duty-length', actualMinutes: 780 }] });
  });

  it('were still refused a minute before', () => {
    expect(changeShiftTimes(question({ now: now - 1, to: workedLong }))).toMatchObject({
      refused: 'breaks-a-rule',
    });
  });

  it('are still a plan when they begin later: what lies ahead breaks no rule', () => {
    const answer = (from: string) =>
      changeShiftTimes(question({ now, to: spanBetween(from, '2026-12-01T20:00') }));
    expect(isRefused(answer('2026-12-01T07:00'))).toBe(false);
    expect(answer('2026-12-01T07:01')).toMatchObject({
      refused: 'breaks-a-rule',
      findings: [{ rule: 'max-duty-length', actualMinutes: 779 }],
    });
  });

  it('are refused where the person would be in two places', () => {
    const answer = changeShiftTimes(
      question({ now, to: spanBetween('2026-11-30T19:00', '2026-12-01T07:00') }),
    );
    expect(answer).toMatchObject({ refused: 'breaks-a-rule', findings: [{ rule: 'overlap' }] });
  });
});

describe('the effect of new times', () => {
  it('leaves the person asked about untouched', () => {
    const before = question();
    const { holder } = withNewTimes(before);
    expect(before.holder?.shifts).toEqual([eveningBefore, shift]);
    expect(holder?.shifts[1]).toMatchObject({ id: 'day', to: moment('2026-12-01T16:30') });
  });
});
