import fc from 'fast-check';
import type { BasePlan, DutyType, RolledShift } from '../base-plan';
import { absenceKinds } from '../absence';
import { addDays, isoMoment, startOfDay } from '../time';
import type { DocumentShift } from './plan-document';

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) =>
    [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':'),
  );

/** Any Monday from 2016 to 2035. */
export const arbitraryMonday = fc
  .integer({ min: 0, max: 52 * 20 })
  .map((week) => addDays('2016-01-04', week * 7));

/** Any well-formed base plan of one to four people, with duties at any minute; home on-call is left out. */
export const arbitraryBasePlan: fc.Arbitrary<BasePlan> = fc
  .record({
    weeks: fc.integer({ min: 1, max: 10 }),
    dutyTypes: fc.uniqueArray(
      fc.record<DutyType>({
        code: fc.constantFrom('D', 'E', 'L', 'N', 'M'),
        name: fc.constant('duty'),
        start: clock,
        end: clock,
        kind: fc.constantFrom('duty', 'on-call-site', 'meeting', 'course'),
        requires: fc.constant([]),
      }),
      { minLength: 1, selector: ({ code }) => code },
    ),
    people: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ weeks, dutyTypes, people }) => {
    const code = fc.option(fc.constantFrom(...dutyTypes.map((dutyType) => dutyType.code)));
    const week = fc.array(code, { minLength: 7, maxLength: 7 });
    const line = fc.record({
      startWeek: fc.integer({ min: 1, max: weeks }),
      days: fc.array(week, { minLength: weeks, maxLength: weeks }),
    });
    return fc.array(line, { minLength: people, maxLength: people }).map((lines) => ({
      weeks,
      dutyTypes,
      lines: lines.map((drawn, index) => ({
        id: `line-${index}`,
        employmentId: `person-${index}`,
        ...drawn,
      })),
    }));
  });

/** Rolled-out shifts as a plan document writes them, with offsets: an hour that comes twice needs them. */
export function documentShiftsOf(shifts: readonly RolledShift[]): DocumentShift[] {
  return shifts.map(({ employmentId, from, to, kind, requires }, index) => ({
    id: `shift-${index}`,
    person: employmentId,
    start: isoMoment(from),
    end: isoMoment(to),
    kind,
    requires,
  }));
}

/** Up to ten absences of a person in the twelve weeks from a Monday, of any kind, by the minute. */
export function arbitraryAbsences(person: string, monday: string): fc.Arbitrary<object[]> {
  const minutes = 12 * 7 * 24 * 60;
  return fc.array(
    fc
      .record({
        kind: fc.constantFrom(...absenceKinds),
        start: fc.integer({ min: 0, max: minutes }),
        length: fc.integer({ min: 1, max: 5 * 24 * 60 }),
      })
      .map(({ kind, start, length }) => ({
        person,
        kind,
        from: isoMoment(startOfDay(monday) + start),
        to: isoMoment(startOfDay(monday) + start + length),
      })),
    { maxLength: 10 },
  );
}
