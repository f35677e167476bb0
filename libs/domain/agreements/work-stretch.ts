import type { Span } from '../time';
import type { DutyKind, PlannedShift } from './person-plan';

/** Work without a minute's pause: shifts that touch or overlap are one. */
export interface WorkStretch extends Span {
  readonly shifts: readonly PlannedShift[];
}

/** The unbroken stretches of work among shifts given in order of time. */
export function workStretches(shifts: readonly PlannedShift[]): readonly WorkStretch[] {
  const stretches: { from: number; to: number; shifts: PlannedShift[] }[] = [];
  for (const shift of shifts) {
    if (!isWork(shift.kind)) continue;
    const last = stretches.at(-1);
    if (last === undefined || last.to < shift.from) {
      stretches.push({ from: shift.from, to: shift.to, shifts: [shift] });
    } else {
      last.shifts.push(shift);
      last.to = Math.max(last.to, shift.to);
    }
  }
  return stretches;
}

/** On-call at home is rest until the person is called in; everything else a person is rostered for is work. */
export function isWork(kind: DutyKind): boolean {
  return kind !== 'on-call-home';
}
