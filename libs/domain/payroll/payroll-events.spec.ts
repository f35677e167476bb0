import type { Absence } from '../absence';
import type { DutyKind, PlannedShift } from '../agreements';
import { agreementWith, moment, spanBetween } from '../testing';
import { minutesOf } from '../time';
import { payrollEventsFor, type WorkedWeek } from './payroll-events';

const agreement = agreementWith();
const week = { unitId: 'home', weekStart: '2026-11-16' };

function shift(id: string, from: string, to: string, kind: DutyKind = 'duty'): PlannedShift {
  return { id, ...spanBetween(from, to), kind, requires: [] };
}

function worked(shifts: PlannedShift[], more: Partial<WorkedWeek> = {}): WorkedWeek {
  return { employmentId: 'anna-job', agreement, fixedNight: false, absences: [], shifts, ...more };
}

function told(...employments: WorkedWeek[]) {
  return payrollEventsFor(week, employments).map(
    ({ shiftId, line, date, minutes, payableMinutes, percent }) =>
      `${shiftId} ${date} ${line} ${minutes}/${payableMinutes} ${percent ?? '-'}`,
  );
}

describe('the events of a closed week', () => {
  it('states the hours of a day shift and nothing else', () => {
    expect(payrollEventsFor(week, [worked([shift('s1', '2026-11-17T07:00', '2026-11-17T15:00')])])).toEqual([
      {
        employmentId: 'anna-job',
        unitId: 'home',
        weekStart: '2026-11-16',
        shiftId: 's1',
        line: 'worked',
        date: '2026-11-17',
        from: moment('2026-11-17T07:00'),
        to: moment('2026-11-17T15:00'),
        minutes: 480,
        payableMinutes: 480,
        percent: null,
        agreement: '79.01',
        version: '2026-01-01',
        clause: '79.01 §3',
      },
    ]);
  });

  it('pays hours to the minute and supplements by the started half hour', () => {
    expect(told(worked([shift('s1', '2026-11-16T15:00', '2026-11-16T23:15')]))).toEqual([
      's1 2026-11-16 worked 495/495 -',
      's1 2026-11-16 evening 360/360 36',
      's1 2026-11-16 night 15/30 40',
    ]);
  });

  it('keeps the Sunday night in its week, with each piece on its own day', () => {
    expect(told(worked([shift('s1', '2026-11-22T22:00', '2026-11-23T06:00')]))).toEqual([
      's1 2026-11-22 worked 480/480 -',
      's1 2026-11-22 evening 60/60 36',
      's1 2026-11-22 sunday-and-holiday 120/120 50',
      's1 2026-11-22 night 420/420 40',
    ]);
  });

  it('states the nine hours of the autumn night', () => {
    expect(told(worked([shift('s1', '2026-10-24T23:00', '2026-10-25T07:00')]))[0]).toBe(
      's1 2026-10-24 worked 540/540 -',
    );
  });

  it('is the same for everybody in order of time, then person', () => {
    const carla = worked([shift('s3', '2026-11-17T07:00', '2026-11-17T15:00')], { employmentId: 'carla' });
    const anna = worked([
      shift('s2', '2026-11-18T07:00', '2026-11-18T15:00'),
      shift('s1', '2026-11-17T07:00', '2026-11-17T15:00'),
    ]);
    const ids = told(carla, anna).map((line) => line.slice(0, 2));
    expect(ids).toEqual(['s1', 's3', 's2']);
    expect(told(anna, carla)).toEqual(told(carla, anna));
  });

  it('has one event for each shift, line and beginning', () => {
    const events = payrollEventsFor(week, [
      worked([
        shift('s1', '2026-11-21T15:00', '2026-11-22T15:00'),
        shift('s2', '2026-11-22T15:00', '2026-11-22T23:30'),
      ]),
    ]);
    const keys = events.map(({ shiftId, line, from }) => `${shiftId} ${line} ${from}`);
    expect(new Set(keys).size).toBe(events.length);
    expect(events.every((event) => event.minutes === minutesOf(event))).toBe(true);
  });
});

describe('time that is not worked', () => {
  const absence = (kind: Absence['kind'], from: string, to: string): Absence => ({
    person: 'anna-job',
    kind,
    ...spanBetween(from, to),
  });
  const evening = shift('s1', '2026-11-17T15:00', '2026-11-17T23:00');

  it('is not stated as worked, though sickness keeps the supplement', () => {
    const sick = absence('sickness', '2026-11-17T19:00', '2026-11-18T00:00');
    expect(told(worked([evening], { absences: [sick] }))).toEqual([
      's1 2026-11-17 worked 240/240 -',
      's1 2026-11-17 evening 360/360 36',
    ]);
  });

  it('earns nothing when it is taken in lieu', () => {
    const lieu = absence('time-off-in-lieu', '2026-11-17T00:00', '2026-11-18T00:00');
    expect(told(worked([evening], { absences: [lieu] }))).toEqual([]);
  });

  it('is worked all the same on a day that was planned free', () => {
    const free = absence('day-off', '2026-11-17T00:00', '2026-11-18T00:00');
    expect(told(worked([evening], { absences: [free] }))[0]).toBe('s1 2026-11-17 worked 480/480 -');
  });

  it('is home on-call, which payroll is not told', () => {
    const onCall = shift('s1', '2026-11-17T15:00', '2026-11-17T23:00', 'on-call-home');
    expect(told(worked([onCall]))).toEqual([]);
  });
});
