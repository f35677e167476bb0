import type { Span } from '../time';

/** Kinds of absence. Colleagues never see which: for them a person is "not available". */
export const absenceKinds = [
  'holiday',
  'sickness',
  'care-day',
  'senior-day',
  'child-sick',
  'leave',
  'time-off-in-lieu',
  'day-off',
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** A span in which a person is away. Whole days are given as midnight to midnight. */
export interface Absence extends Span {
  readonly person: string;
  readonly kind: AbsenceKind;
}
