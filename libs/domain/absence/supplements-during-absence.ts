import { unionOf, type SpanSet } from '../time';
import type { Absence, AbsenceKind } from './absence';

/**
 * Whether a shift that falls in an absence keeps its supplements (FOA Mariagerfjord: yes in holiday, sickness,
 * care days and paid parental leave; no in time off in lieu and on a child's sick day). A senior day is taken
 * as a care day; a planned day off on which somebody works is work.
 */
const keepsSupplements: Readonly<Record<AbsenceKind, boolean>> = {
  holiday: true,
  sickness: true,
  'care-day': true,
  'senior-day': true,
  'child-sick': false,
  leave: true,
  'time-off-in-lieu': false,
  'day-off': true,
};

/** When a person earns no supplements, given the person's absences in any order. */
export function timeWithoutSupplements(absences: readonly Absence[]): SpanSet {
  return unionOf(absences.filter(({ kind }) => !keepsSupplements[kind]));
}
