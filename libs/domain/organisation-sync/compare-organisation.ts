import type { CalendarDate } from '../time';
import { compareEmployments } from './compare-employments';
import { compareLeavers, endingCount } from './compare-leavers';
import { comparePeople } from './compare-people';
import { compareUnits } from './compare-units';
import type { KnownOrganisation } from './known-organisation';
import { matchesOf } from './matches';
import type { SourceOrganisation } from './source-organisation';
import { syncChangeKinds, type SyncChange, type SyncPlan, type SyncProblem } from './sync-plan';

/**
 * What it takes to make the organisation as the source says. A row that cannot be followed is told of and changes
 * nothing; nothing is ever deleted, and who is missing is ended only by a source that says it is complete.
 */
export function compareOrganisation(
  source: SourceOrganisation,
  known: KnownOrganisation,
  today: CalendarDate,
): SyncPlan {
  const matches = matchesOf(source, known, today);
  const units = compareUnits(source, known, matches);
  const people = comparePeople(source, known, matches);
  const employments = compareEmployments({
    followed: people.followed,
    matches,
    usable: units.usable,
    unitNames: new Map(source.units.map(({ id, name }) => [id, name])),
    today,
  });
  const leavers = compareLeavers(source, known, matches, today);
  const parts = [units, people, employments, leavers];
  const changes = inOrder(parts.flatMap((part): readonly SyncChange[] => part.changes));
  return {
    changes,
    links: matches.links,
    problems: parts.flatMap((part): readonly SyncProblem[] => part.problems),
    ending: endingCount(changes, known, matches, today),
  };
}

/** More than one in ten at once looks like a source that is broken: a person confirms it first. */
export function isTooMuchAtOnce({ ending: { personIds, of } }: Pick<SyncPlan, 'ending'>): boolean {
  return personIds.length * 10 > of;
}

/** Whether a person has confirmed these endings: nobody is ended who was not among those that were shown. */
export function isConfirmed({ ending }: Pick<SyncPlan, 'ending'>, shown: readonly string[]): boolean {
  return ending.personIds.every((personId) => shown.includes(personId));
}

/** How many things change, by kind. */
export type SyncCounts = { readonly [kind in SyncChange['kind']]: number };

export function countsOf(changes: readonly SyncChange[]): SyncCounts {
  const count = (kind: SyncChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return Object.fromEntries(syncChangeKinds.map((kind) => [kind, count(kind)])) as SyncCounts;
}

/** The sort keeps the order within a kind: units over others come first. */
function inOrder(changes: readonly SyncChange[]): readonly SyncChange[] {
  return [...changes].sort((one, other) => rank(one) - rank(other));
}

function rank({ kind }: SyncChange): number {
  return syncChangeKinds.indexOf(kind);
}
