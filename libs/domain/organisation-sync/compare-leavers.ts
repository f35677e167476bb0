import { addDays, type CalendarDate } from '../time';
import type { KnownEmployment, KnownOrganisation, KnownPerson } from './known-organisation';
import { grouped } from './matched';
import type { Matches } from './matches';
import type { SourceOrganisation } from './source-organisation';
import type { EndingCount, SyncChange, SyncProblem } from './sync-plan';

/** What becomes of those the source does not name, or names as gone. */
export interface ComparedLeavers {
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
}

/**
 * Ends from today, in the units the source speaks of, the jobs it does not name any more, and the roles of those who
 * have left. Whoever never was in the source, such as an administrator from outside, is left alone.
 */
export function compareLeavers(
  source: SourceOrganisation,
  known: KnownOrganisation,
  matches: Matches,
  today: CalendarDate,
): ComparedLeavers {
  const changes: SyncChange[] = [];
  const problems: SyncProblem[] = [];
  const yesterday = addDays(today, -1);
  const names = new Map(known.people.map(({ id, name }) => [id, name]));
  const unitNames = new Map(known.units.map(({ id, name }) => [id, name]));
  for (const job of missingJobs(source, known, matches, today)) {
    const name = names.get(job.personId) ?? '';
    if (job.from > yesterday) {
      problems.push({
        code: 'missing-before-second-day',
        place: null,
        facts: { person: name, from: job.from },
      });
      continue;
    }
    const unitName = unitNames.get(job.unitId) ?? '';
    changes.push({
      kind: 'employment-ended',
      employmentId: job.id,
      name,
      unitName,
      lastDay: yesterday,
      because: 'missing',
    });
  }
  const administrators = known.people.filter((person) => isAdministrator(person)).length;
  const leavers = leaversOf(source, known, matches, today).filter(({ grants }) => grants.length > 0);
  let administratorsLeft = administrators;
  for (const person of leavers) {
    const isLast = isAdministrator(person) && administratorsLeft === 1;
    if (isAdministrator(person)) administratorsLeft -= isLast ? 0 : 1;
    if (isLast) problems.push({ code: 'last-administrator', place: null, facts: { person: person.name } });
    const grantIds = person.grants
      .filter(({ role }) => !isLast || role !== 'administrator')
      .map(({ id }) => id);
    if (grantIds.length > 0)
      changes.push({ kind: 'roles-ended', personId: person.id, name: person.name, grantIds });
  }
  return { changes, problems };
}

/** Jobs of today or later, in the units the source speaks of, that no row of it is about. */
function missingJobs(
  { isComplete }: SourceOrganisation,
  known: KnownOrganisation,
  { units, employments }: Matches,
  today: CalendarDate,
): readonly KnownEmployment[] {
  if (!isComplete) return [];
  const spokenOf = new Set([
    ...known.units.flatMap(({ id, sourceId }) => (sourceId === null ? [] : [id])),
    ...[...units.values()].map(({ id }) => id),
  ]);
  const named = new Set([...employments.values()]);
  return known.employments.filter(
    (job) => (job.to === null || job.to >= today) && spokenOf.has(job.unitId) && !named.has(job),
  );
}

/** People the source once named who are not in it any more, or only in jobs that are over. */
function leaversOf(
  source: SourceOrganisation,
  known: KnownOrganisation,
  { people }: Matches,
  today: CalendarDate,
): readonly KnownPerson[] {
  const isOver = (to: CalendarDate | null): boolean => to !== null && to < today;
  const rowOf = new Map([...people].map(([row, person]) => [person, row]));
  return known.people.filter((person) => {
    const row = rowOf.get(person);
    if (row === undefined) return source.isComplete && person.sourceId !== null;
    return row.employments.length > 0 && row.employments.every(({ to }) => isOver(to));
  });
}

function isAdministrator({ grants }: KnownPerson): boolean {
  return grants.some(({ role }) => role === 'administrator');
}

/** How many who have access today lose it today by these changes, of how many the source speaks of. */
export function endingCount(
  changes: readonly SyncChange[],
  known: KnownOrganisation,
  matches: Matches,
  today: CalendarDate,
): EndingCount {
  const isCurrent = ({ from, to }: KnownEmployment): boolean => from <= today && (to === null || to >= today);
  const endedJobs = new Set(
    changes.flatMap((each) =>
      each.kind === 'employment-ended' && each.lastDay <= today ? [each.employmentId] : [],
    ),
  );
  const matchedPeople = new Set([...matches.people.values()]);
  const jobsOf = grouped(known.employments.filter(isCurrent), ({ personId }) => personId);
  const roleless = new Set(changes.flatMap((each) => (each.kind === 'roles-ended' ? [each.personId] : [])));
  const withAccess = known.people.filter(({ id, grants }) => jobsOf.has(id) || grants.length > 0);
  const spokenOf = withAccess.filter(
    (person) =>
      person.sourceId !== null ||
      matchedPeople.has(person) ||
      (jobsOf.get(person.id) ?? []).some(({ id }) => endedJobs.has(id)),
  );
  const losing = spokenOf.filter(
    ({ id }) => roleless.has(id) || (jobsOf.get(id) ?? []).some((job) => endedJobs.has(job.id)),
  );
  return { personIds: losing.map(({ id }) => id), of: spokenOf.length };
}
