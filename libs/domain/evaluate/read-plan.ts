import { absenceKinds } from '../absence';
import { agreementReader, dutyKinds, findAgreement, overrideReader, type Agreement } from '../agreements';
import {
  boolean,
  calendarDate,
  isObject,
  listOf,
  monday,
  nullOr,
  objectOf,
  oneOf,
  optional,
  Place,
  required,
  text,
  told,
  unreadable,
  wholeNumber,
  type DocumentProblem,
  type Reader,
} from '../documents';
import type { Plan } from './plan';
import { tellRelations } from './relations';
import { dateOrTimeFrom, dateOrTimeTo, wallClockTime } from './time-readers';

const zone = 'Europe/Copenhagen';
const minutesPerWeek = 7 * 24 * 60;
const mostMinutes = 1_000_000;

const agreement: Reader<Agreement> = (value, place) => {
  if (isObject(value)) return agreementReader(value, place);
  const known = typeof value === 'string' ? findAgreement(value) : null;
  return known ?? told(place, 'the id of an agreement in the catalogue, or an agreement document', value);
};

const noChanges: Reader<null> = (value, place) =>
  Array.isArray(value) && value.length === 0
    ? null
    : told(place, 'an empty list: changes are not supported in this version', value);

const person = objectOf({
  id: required(text),
  weeklyMinutes: required(wholeNumber('minutes', 0, minutesPerWeek)),
  staffGroup: optional(text, ''),
  fixedNight: optional(boolean, false),
  birthDate: optional(nullOr(calendarDate), null),
  employedFrom: optional(calendarDate, '1900-01-01'),
  employedTo: optional(nullOr(calendarDate), null),
  openingBalanceMinutes: optional(wholeNumber('minutes', -mostMinutes, mostMinutes), 0),
  competences: optional(listOf(text), []),
});

const shift = objectOf({
  id: required(text),
  person: required(nullOr(text)),
  start: required(wallClockTime),
  end: required(wallClockTime),
  kind: optional(oneOf(dutyKinds), 'duty' as const),
  requires: optional(listOf(text), []),
});

const absence = objectOf({
  person: required(text),
  from: required(dateOrTimeFrom),
  to: required(dateOrTimeTo),
  kind: required(oneOf(absenceKinds)),
});

const coverNeed = objectOf({
  from: required(wallClockTime),
  to: required(wallClockTime),
  count: required(wholeNumber('people', 0, 10_000)),
  competence: optional(nullOr(text), null),
});

const planDocument = objectOf({
  zone: optional(oneOf([zone]), zone),
  agreement: required(agreement),
  localAgreement: optional(nullOr(overrideReader), {}),
  normPeriod: optional(
    nullOr(objectOf({ from: required(monday), weeks: optional(nullOr(wholeNumber('weeks', 1, 52)), null) })),
    null,
  ),
  people: required(listOf(person)),
  shifts: optional(listOf(shift), []),
  absences: optional(listOf(absence), []),
  changes: optional(noChanges, null),
  coverNeeds: optional(listOf(coverNeed), []),
});

/** Reads a plan document, or tells all that is wrong: with its form, or else with how its parts fit. */
export function readPlan(
  document: unknown,
): { readonly plan: Plan } | { readonly problems: readonly DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const root = Place.root(problems);
  const read = planDocument(document, root);
  if (read === unreadable) return { problems };
  const plan: Plan = {
    agreement: read.agreement,
    localAgreement: read.localAgreement ?? {},
    normPeriod: read.normPeriod,
    people: read.people,
    shifts: read.shifts.map(({ id, person: holder, start, end, kind, requires }) => ({
      id,
      person: holder,
      from: start,
      to: end,
      kind,
      requires,
    })),
    absences: read.absences,
    coverNeeds: read.coverNeeds,
  };
  tellRelations(plan, root);
  return problems.length > 0 ? { problems } : { plan };
}
