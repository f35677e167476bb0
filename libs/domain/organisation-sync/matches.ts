import type { CalendarDate } from '../time';
import type { KnownEmployment, KnownOrganisation, KnownPerson, KnownUnit } from './known-organisation';
import { grouped, matched, type Likeness } from './matched';
import type { SourceOrganisation, SourceEmployment, SourcePerson, SourceUnit } from './source-organisation';
import type { Subject, SyncLink } from './sync-plan';

/** Which of what is there the rows of the source speak of. */
export interface Matches {
  readonly units: ReadonlyMap<SourceUnit, KnownUnit>;
  readonly people: ReadonlyMap<SourcePerson, KnownPerson>;
  readonly employments: ReadonlyMap<SourceEmployment, KnownEmployment>;
  /** What was matched for the first time. */
  readonly links: readonly SyncLink[];
  /** A unit by what the source calls it: one that is there, or one the plan may add. */
  readonly unit: (sourceId: string) => Subject | null;
}

/**
 * Finds what the rows speak of: by the id of the source where it was matched before; the first time units by name,
 * people by e-mail, payroll id or name in the unit, jobs by payroll id or unit.
 */
export function matchesOf(
  source: SourceOrganisation,
  known: KnownOrganisation,
  today: CalendarDate,
): Matches {
  const units = matched(source.units, known.units, [
    bySourceId,
    { ofRow: ({ name }) => [name], ofThing: ({ name, sourceId }) => [sourceId === null ? name : null] },
  ]);
  const unitIds = new Map([...units].map(([row, { id }]) => [row.id, id]));
  const jobsOf = grouped(known.employments, ({ personId }) => personId);
  const people = matched(source.people, known.people, personLikenesses(unitIds, jobsOf));
  const employments = new Map(
    [...people].flatMap(([row, { id }]) => [
      ...matched(row.employments, jobsOf.get(id) ?? [], jobLikenesses(unitIds, today)),
    ]),
  );
  const named = new Set(source.units.map(({ id }) => id));
  return {
    units,
    people,
    employments,
    links: [
      ...newLinks('unit', units),
      ...newLinks('person', people),
      ...newLinks('employment', employments),
    ],
    unit: (sourceId) => {
      const id = unitIds.get(sourceId);
      if (id !== undefined) return { id };
      return named.has(sourceId) ? { sourceId } : null;
    },
  };
}

/** Case and double spaces make no other person. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

const bySourceId: Likeness<{ readonly id: string }, { readonly sourceId: string | null }> = {
  ofRow: ({ id }) => [id],
  ofThing: ({ sourceId }) => [sourceId],
};

function personLikenesses(
  unitIds: ReadonlyMap<string, string>,
  jobsOf: ReadonlyMap<string, readonly KnownEmployment[]>,
): readonly Likeness<SourcePerson, KnownPerson>[] {
  const jobsOfNew = ({ id, sourceId }: KnownPerson): readonly KnownEmployment[] =>
    sourceId === null ? (jobsOf.get(id) ?? []) : [];
  return [
    bySourceId,
    { ofRow: ({ email }) => [email], ofThing: ({ email, sourceId }) => [sourceId === null ? email : null] },
    {
      ofRow: ({ employments }) => employments.map(({ payrollId }) => payrollId),
      ofThing: (person) => jobsOfNew(person).map(({ payrollId }) => payrollId),
    },
    {
      ofRow: ({ name, employments }) =>
        employments.map(({ unitId }) => keyOf(unitIds.get(unitId), nameKey(name))),
      ofThing: (person) => jobsOfNew(person).map(({ unitId }) => `${unitId} ${nameKey(person.name)}`),
    },
  ];
}

/** A job that runs before one that is over; what was matched before, before what looks alike. */
function jobLikenesses(
  unitIds: ReadonlyMap<string, string>,
  today: CalendarDate,
): readonly Likeness<SourceEmployment, KnownEmployment>[] {
  const isOver = ({ to }: KnownEmployment): boolean => to !== null && to < today;
  const ifRunning = (job: KnownEmployment, key: string | null) => [isOver(job) ? null : key];
  const ifNew = (job: KnownEmployment, key: string | null) =>
    ifRunning(job, job.sourceId === null ? key : null);
  return [
    { ofRow: ({ id }) => [id], ofThing: (job) => ifRunning(job, job.sourceId) },
    { ofRow: ({ payrollId }) => [payrollId], ofThing: (job) => ifNew(job, job.payrollId) },
    {
      ofRow: ({ unitId, from }) => [keyOf(unitIds.get(unitId), from)],
      ofThing: (job) => ifNew(job, `${job.unitId} ${job.from}`),
    },
    { ofRow: ({ unitId }) => [unitIds.get(unitId)], ofThing: (job) => ifNew(job, job.unitId) },
    bySourceId,
    {
      ofRow: ({ unitId, from }) => [keyOf(unitIds.get(unitId), from)],
      ofThing: (job) => [isOver(job) && job.sourceId === null ? `${job.unitId} ${job.from}` : null],
    },
  ];
}

function keyOf(unitId: string | undefined, rest: string): string | undefined {
  return unitId === undefined ? undefined : `${unitId} ${rest}`;
}

function newLinks(
  kind: SyncLink['kind'],
  found: ReadonlyMap<{ readonly id: string }, { readonly id: string; readonly sourceId: string | null }>,
): SyncLink[] {
  return [...found].flatMap(([row, { id, sourceId }]) =>
    sourceId === row.id ? [] : [{ kind, sourceId: row.id, id }],
  );
}
