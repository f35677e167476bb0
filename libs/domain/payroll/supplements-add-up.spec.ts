import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { PlannedShift } from '../agreements';
import { agreementWith, moment } from '../testing';
import { publicHolidayOn, type Span } from '../time';
import { payLines } from './pay-lines';

const agreement = agreementWith();

/** Any moment of 20 years, with those around clock changes, Christmas and New Year drawn as often as all others. */
const arbitraryStart = fc.oneof(
  fc.integer({ min: moment('2016-04-01T00:00'), max: moment('2036-01-01T00:00') }),
  fc
    .record({
      night: fc.constantFrom(
        '2026-03-28',
        '2026-10-24',
        '2027-03-27',
        '2025-12-24',
        '2028-12-31',
        '2026-04-04',
      ),
      minute: fc.integer({ min: 0, max: 2 * 24 * 60 }),
    })
    .map(({ night, minute }) => moment(`${night}T00:00`) + minute),
);
const arbitrarySpan = fc
  .record({ from: arbitraryStart, minutes: fc.integer({ min: 2, max: 30 * 60 }) })
  .map(({ from, minutes }): Span => ({ from, to: from + minutes }));

// A failure prints its seed and path: give both to fc.assert to see it again.
describe('the supplements of a shift', () => {
  it('add up to the same minutes however the shift is split', () => {
    fc.assert(
      fc.property(
        arbitrarySpan.chain((span) =>
          fc.tuple(
            fc.constant(span),
            fc.uniqueArray(fc.integer({ min: span.from + 1, max: span.to - 1 }), { maxLength: 5 }),
            fc.boolean(),
          ),
        ),
        ([span, cuts, fixedNight]) => {
          const edges = [span.from, ...cuts.sort((one, other) => one - other), span.to];
          const parts = edges.slice(1).map((to, index) => ({ from: edges[index] as number, to }));
          expect(minutesByLine(parts, fixedNight)).toEqual(minutesByLine([span], fixedNight));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the minutes that a walk through the shift, minute by minute on the wall clock, counts', () => {
    fc.assert(
      fc.property(arbitrarySpan, fc.boolean(), (span, fixedNight) => {
        expect(minutesByLine([span], fixedNight)).toEqual(walked(span, fixedNight));
      }),
      { numRuns: 60 },
    );
  });
});

function minutesByLine(spans: readonly Span[], fixedNight: boolean): Record<string, number> {
  const shifts = spans.map((span, index): PlannedShift => ({
    ...span,
    id: String(index),
    kind: 'duty',
    requires: [],
  }));
  const sums: Record<string, number> = {};
  for (const { line, minutes } of payLines({ agreement, fixedNight, shifts, absences: [] })) {
    sums[line] = (sums[line] ?? 0) + minutes;
  }
  return sums;
}

/** The windows of 79.01 once more, written down by hand and read on luxon's clock. */
function walked(span: Span, fixedNight: boolean): Record<string, number> {
  const sums: Record<string, number> = {};
  const count = (line: string) => (sums[line] = (sums[line] ?? 0) + 1);
  for (let minute = span.from; minute < span.to; minute += 1) {
    const clock = DateTime.fromSeconds(minute * 60, { zone: 'Europe/Copenhagen' });
    const date = clock.toISODate() ?? '';
    const monthDay = date.slice(5);
    if (clock.hour >= 17 && clock.hour < 23) count('evening');
    if (clock.hour >= 23 || clock.hour < 6) count('night');
    const isSpecial =
      (monthDay === '12-24' && clock.hour >= 6 && !fixedNight) ||
      (['05-01', '06-05', '12-31'].includes(monthDay) && clock.hour >= 12);
    if (clock.weekday === 7 || publicHolidayOn(date) !== null) count('sunday-and-holiday');
    else if (isSpecial) count('special-day');
    else if (clock.weekday === 6 && clock.hour >= 8) count('saturday');
  }
  return sums;
}
