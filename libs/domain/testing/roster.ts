import type { Absence, AbsenceKind } from '../absence';
import type { Employment } from '../organisation';
import type { RosterPerson, Shift } from '../roster';
import { addDays, startOfDay } from '../time';
import { agreementWith } from './agreement';
import { spanBetween } from './moment';

/** Someone who has worked full time since 2020, on 79.01, with nothing rostered. */
export function personWith({
  employment,
  ...rest
}: Partial<Omit<RosterPerson, 'employment'>> & { employment?: Partial<Employment> } = {}): RosterPerson {
  const id = rest.id ?? 'anna';
  return {
    id,
    agreement: agreementWith(),
    normPeriods: [],
    openingBalanceMinutes: 0,
    shifts: [],
    shiftsElsewhere: [],
    absences: [],
    ...rest,
    employment: {
      id,
      personId: id,
      unitId: 'unit',
      weeklyMinutes: 2220,
      staffGroup: 'sosu',
      fixedNight: false,
      hourly: false,
      employedFrom: '2020-01-01',
      employedTo: null,
      competences: [],
      ...employment,
    },
  };
}

/** A duty of Anna's between two wall times, named by its start. */
export function shiftBetween(from: string, to: string, more: Partial<Shift> = {}): Shift {
  return { id: from, person: 'anna', kind: 'duty', requires: [], ...spanBetween(from, to), ...more };
}

/** An absence of Anna's in whole days, both included. */
export function absenceOn(kind: AbsenceKind, from: string, to = from, person = 'anna'): Absence {
  return { person, kind, from: startOfDay(from), to: startOfDay(addDays(to, 1)) };
}
