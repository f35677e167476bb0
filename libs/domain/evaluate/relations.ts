import type { Place } from '../documents';
import { addDays, dateOf, startOfDay, wallTime, type Instant, type Span } from '../time';
import type { Plan, PlanPerson } from './plan';

const longestShiftMinutes = 7 * 24 * 60;
/** Five years: enough for any question, and a typing mistake in a year is no plan of a thousand periods. */
const mostWeeks = 260;
const adultYears = 18;

/** Tells what is wrong between the parts of a plan whose form is right. */
export function tellRelations(plan: Plan, root: Place): void {
  const { people, shifts, absences, coverNeeds } = plan;
  tellTwice(people, root.at('people'), 'an id that no other person has');
  tellTwice(shifts, root.at('shifts'), 'an id that no other shift has');
  const ids = new Set(people.map(({ id }) => id));
  tellUnknownPeople(shifts, ids, root.at('shifts'));
  tellUnknownPeople(absences, ids, root.at('absences'));

  tellBackward(shifts, root.at('shifts'), 'end');
  tellBackward(absences, root.at('absences'), 'to');
  tellBackward(coverNeeds, root.at('coverNeeds'), 'to');
  tellEmployments(people, root.at('people'));
  tellFarShifts(plan, root.at('shifts'));
  tellYoungPeople(plan, root.at('people'));
}

function tellTwice(entries: readonly { readonly id: string }[], place: Place, expected: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) place.at(index).at('id').tell(expected, id);
    seen.add(id);
  }
}

function tellUnknownPeople(
  entries: readonly { readonly person: string | null }[],
  ids: ReadonlySet<string>,
  place: Place,
): void {
  for (const [index, { person }] of entries.entries()) {
    if (person !== null && !ids.has(person)) {
      place.at(index).at('person').tell('the id of one of the people', person);
    }
  }
}

function tellBackward(spans: readonly Span[], place: Place, endKey: string): void {
  for (const [index, { from, to }] of spans.entries()) {
    if (to <= from)
      place
        .at(index)
        .at(endKey)
        .tell(`later than ${wallTime(from)}`, wallTime(to));
  }
}

function tellEmployments(people: readonly PlanPerson[], place: Place): void {
  for (const [index, { employedFrom, employedTo }] of people.entries()) {
    if (employedTo !== null && employedTo < employedFrom) {
      place.at(index).at('employedTo').tell(`not before ${employedFrom}`, employedTo);
    }
  }
}

function tellFarShifts({ shifts, normPeriod }: Plan, place: Place): void {
  if (shifts.length === 0) return;
  const starts = shifts.map(({ from }) => from);
  if (normPeriod !== null) starts.push(startOfDay(normPeriod.from));
  const first = dateOf(starts.reduce((earliest, start) => Math.min(earliest, start)));
  const end = startOfDay(addDays(first, mostWeeks * 7));
  for (const [index, { from, to }] of shifts.entries()) {
    if (from >= end) {
      place
        .at(index)
        .at('start')
        .tell(`within ${mostWeeks} weeks of ${first}, where the plan begins`, wallTime(from));
    }
    if (to - from > longestShiftMinutes) {
      place
        .at(index)
        .at('end')
        .tell(`at most 7 days after ${wallTime(from)}`, wallTime(to));
    }
  }
}

/** The rules for the young are not part of this version: a plan they apply to must not pass for judged. */
function tellYoungPeople({ people, shifts }: Plan, place: Place): void {
  const firstStarts = new Map<string | null, Instant>();
  for (const { person, from } of shifts) {
    firstStarts.set(person, Math.min(from, firstStarts.get(person) ?? from));
  }
  for (const [index, { id, birthDate }] of people.entries()) {
    const firstStart = firstStarts.get(id);
    if (birthDate === null || firstStart === undefined) continue;
    const adultOn = `${Number(birthDate.slice(0, 4)) + adultYears}${birthDate.slice(4)}`;
    const first = dateOf(firstStart);
    if (first >= adultOn) continue;
    const expected = `${adultYears} years or more on ${first}: the rules for the young are not supported in this version`;
    place.at(index).at('birthDate').tell(expected, birthDate);
  }
}
