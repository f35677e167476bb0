import type { Competence } from '../organisation';
import type { CalendarDate } from '../time';
import type { FollowedPerson } from './compare-people';
import type { KnownEmployment } from './known-organisation';
import type { Matches } from './matches';
import type { SourceEmployment } from './source-organisation';
import type {
  EmploymentDetails,
  EmploymentTerms,
  Subject,
  SyncChange,
  SyncProblem,
  SyncProblemCode,
} from './sync-plan';

/** What comparing the jobs depends on. */
export interface CompareEmploymentsFacts {
  readonly followed: readonly FollowedPerson[];
  readonly matches: Matches;
  /** The source's units people can be employed in. */
  readonly usable: ReadonlySet<string>;
  /** Names of units by what the source calls them. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Whose a job is that was matched before, by what the source calls it. */
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
}

/** What becomes of the jobs the source names. */
export interface ComparedEmployments {
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
}

/** Compares the jobs of the people who are followed with those that are there. */
export function compareEmployments(facts: CompareEmploymentsFacts): ComparedEmployments {
  const changes: SyncChange[] = [];
  const problems: SyncProblem[] = [];
  const seen = new Set<string>();
  for (const person of facts.followed) {
    for (const row of person.row.employments) {
      const problem = rowProblem(row, person, facts, seen);
      seen.add(row.id);
      if (problem !== null) {
        problems.push(toldAt(row, person, problem));
        continue;
      }
      const job = facts.matches.employments.get(row);
      const compared = job === undefined ? begun(row, person, facts) : changed(row, job, person, facts);
      changes.push(...compared.changes);
      problems.push(...compared.problems.map((each) => toldAt(row, person, each)));
    }
  }
  return { changes, problems };
}

interface RowProblem {
  readonly code: SyncProblemCode;
  readonly facts?: SyncProblem['facts'];
}

function toldAt(
  row: SourceEmployment,
  { row: person }: FollowedPerson,
  { code, facts }: RowProblem,
): SyncProblem {
  return { code, place: row.place, facts: { person: person.name, ...facts } };
}

function rowProblem(
  row: SourceEmployment,
  { subject }: FollowedPerson,
  { usable, ownerOf }: CompareEmploymentsFacts,
  seen: ReadonlySet<string>,
): RowProblem | null {
  if (seen.has(row.id)) return { code: 'employment-twice', facts: { employment: row.id } };
  const owner = ownerOf.get(row.id);
  if (owner !== undefined && !('id' in subject && subject.id === owner)) {
    return { code: 'employment-of-other-person', facts: { employment: row.id } };
  }
  const unknown = [row.unitId, ...(row.servesUnitIds ?? [])].find((unitId) => !usable.has(unitId));
  if (unknown !== undefined) return { code: 'unit-unknown', facts: { unknown } };
  if (row.to !== null && row.to < row.from) {
    return { code: 'ends-before-it-begins', facts: { from: row.from, to: row.to } };
  }
  return null;
}

interface Compared {
  readonly changes: readonly SyncChange[];
  readonly problems: readonly RowProblem[];
}
const nothing: Compared = { changes: [], problems: [] };

/** A job that is not there begins, unless it was over before anybody heard of it. */
function begun(
  row: SourceEmployment,
  { row: person, subject }: FollowedPerson,
  facts: CompareEmploymentsFacts,
): Compared {
  if (row.to !== null && row.to < facts.today) return nothing;
  const change: SyncChange = {
    kind: 'employment-begun',
    sourceId: row.id,
    person: subject,
    name: person.name,
    unitName: unitNameOf(row, facts),
    terms: termsOf(row, null, facts),
    details: detailsOf(row, null, facts),
    competences: row.competences ?? [],
    from: row.from,
    to: row.to,
  };
  return { changes: [change], problems: [] };
}

function changed(
  row: SourceEmployment,
  job: KnownEmployment,
  { row: person }: FollowedPerson,
  facts: CompareEmploymentsFacts,
): Compared {
  const { today } = facts;
  if (job.to !== null && job.to < today) {
    const isOver = row.to !== null && row.to < today;
    return isOver ? nothing : { changes: [], problems: [{ code: 'ended-before', facts: { to: job.to } }] };
  }
  const named = { employmentId: job.id, name: person.name, unitName: unitNameOf(row, facts) };
  const changes: SyncChange[] = [];
  const problems: RowProblem[] = [];
  if (row.from > job.from && row.from > today) {
    problems.push({ code: 'begins-differently', facts: { from: row.from, before: job.from } });
  }
  const terms = termsOf(row, job, facts);
  if (!isSame(terms, termsAsTheyAre(job))) {
    // A job that begins today cannot have ended yesterday: tomorrow's run changes it.
    if (job.from >= today) problems.push({ code: 'changed-before-second-day', facts: { from: job.from } });
    else changes.push({ kind: 'employment-moved', ...named, terms, from: today });
  }
  const details = detailsOf(row, job, facts);
  if (!isSame(details, detailsAsTheyAre(job)))
    changes.push({ kind: 'employment-changed', ...named, details });
  const { competences } = row;
  if (competences !== undefined && !isSame(inOrder(competences), inOrder(job.competences))) {
    changes.push({ kind: 'competences-set', ...named, competences: inOrder(competences) });
  }
  return { changes: [...changes, ...ending(row, job, named)], problems };
}

/** A last day before the job began would keep its holder in for ever: it ends as early as it can. */
function ending(
  { to }: SourceEmployment,
  job: KnownEmployment,
  named: { readonly employmentId: string; readonly name: string; readonly unitName: string },
): SyncChange[] {
  if (to === job.to || to === null) return [];
  return [{ kind: 'employment-ended', ...named, lastDay: to < job.from ? job.from : to, because: 'source' }];
}

function termsOf(
  row: SourceEmployment,
  job: KnownEmployment | null,
  { matches }: CompareEmploymentsFacts,
): EmploymentTerms {
  return {
    unit: matches.unit(row.unitId) ?? { sourceId: row.unitId },
    staffGroup: row.staffGroup,
    weeklyMinutes: row.weeklyMinutes,
    fixedNight: row.fixedNight ?? job?.fixedNight ?? false,
    hourly: row.hourly ?? job?.hourly ?? false,
  };
}

function termsAsTheyAre({
  unitId,
  staffGroup,
  weeklyMinutes,
  fixedNight,
  hourly,
}: KnownEmployment): EmploymentTerms {
  return { unit: { id: unitId }, staffGroup, weeklyMinutes, fixedNight, hourly };
}

function detailsOf(
  row: SourceEmployment,
  job: KnownEmployment | null,
  { matches }: CompareEmploymentsFacts,
): EmploymentDetails {
  const serves =
    row.servesUnitIds?.map((unitId) => matches.unit(unitId) ?? { sourceId: unitId }) ??
    job?.servesUnitIds.map((id) => ({ id })) ??
    [];
  return {
    payrollId: row.payrollId ?? job?.payrollId ?? null,
    accountCoding: row.accountCoding ?? job?.accountCoding ?? null,
    serves: bySubject(serves),
  };
}

function detailsAsTheyAre({ payrollId, accountCoding, servesUnitIds }: KnownEmployment): EmploymentDetails {
  return { payrollId, accountCoding, serves: bySubject(servesUnitIds.map((id) => ({ id }))) };
}

function bySubject(subjects: readonly Subject[]): readonly Subject[] {
  const keyOf = (subject: Subject): string => ('id' in subject ? subject.id : subject.sourceId);
  const once = new Map(subjects.map((subject) => [keyOf(subject), subject]));
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, subject]) => subject);
}

function inOrder(competences: readonly Competence[]): readonly Competence[] {
  return competences
    .map(({ name, heldTo }) => ({ name, heldTo }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function unitNameOf({ unitId }: SourceEmployment, { unitNames }: CompareEmploymentsFacts): string {
  return unitNames.get(unitId) ?? unitId;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
