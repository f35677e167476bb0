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
      const problem = rowProblem(row, facts, seen);
      seen.add(row.id);
      if (problem !== null) {
        problems.push(toldAt(row, person, problem));
        continue;
      }
      const job = facts.matches.employments.get(row);
      const compared = compare(row, job, person, facts);
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
  { usable }: CompareEmploymentsFacts,
  seen: ReadonlySet<string>,
): RowProblem | null {
  if (seen.has(row.id)) return { code: 'employment-twice', facts: { employment: row.id } };
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

/** What is over in the source stays as it is, unless it runs here still. */
function compare(
  row: SourceEmployment,
  job: KnownEmployment | undefined,
  person: FollowedPerson,
  facts: CompareEmploymentsFacts,
): Compared {
  const { today } = facts;
  const isOver = row.to !== null && row.to < today;
  const hasEnded = job === undefined || (job.to !== null && job.to < today);
  if (!hasEnded) return changed(row, job, person, facts);
  if (isOver) return nothing;
  const endedOn = job?.to ?? null;
  if (endedOn === null || row.from > endedOn) return begun(row, row.from, person, facts);
  // Who was missing is back. What a person has ended here, the source does not begin again.
  if (job?.wasMissing) return begun(row, today, person, facts);
  return { changes: [], problems: [{ code: 'ended-before', facts: { to: endedOn } }] };
}

function begun(
  row: SourceEmployment,
  from: CalendarDate,
  { row: person, subject }: FollowedPerson,
  facts: CompareEmploymentsFacts,
): Compared {
  const details = detailsOf(row, null, facts);
  const change: SyncChange = {
    kind: 'employment-begun',
    sourceId: row.id,
    person: subject,
    name: person.name,
    unitName: unitNameOf(row, facts),
    terms: termsOf(row, facts),
    details: details.of,
    competences: inOrder(row.competences ?? []),
    from,
    to: row.to,
  };
  return { changes: [change], problems: details.problems };
}

function changed(
  row: SourceEmployment,
  job: KnownEmployment,
  { row: person }: FollowedPerson,
  facts: CompareEmploymentsFacts,
): Compared {
  const { today } = facts;
  const named = { employmentId: job.id, name: person.name, unitName: unitNameOf(row, facts) };
  const changes: SyncChange[] = [];
  const problems: RowProblem[] = [];
  if (row.from > job.from && row.from > today) {
    problems.push({ code: 'begins-differently', facts: { from: row.from, before: job.from } });
  }
  const isOtherKind =
    (row.hourly ?? job.hourly) !== job.hourly || (row.fixedNight ?? job.fixedNight) !== job.fixedNight;
  if (isOtherKind) problems.push({ code: 'kind-differs' });
  const terms = { ...termsOf(row, facts), hourly: job.hourly, fixedNight: job.fixedNight };
  if (!isSame(terms, termsAsTheyAre(job))) {
    // A job that begins today cannot have ended yesterday: tomorrow's run changes it.
    if (job.from >= today) problems.push({ code: 'changed-before-second-day', facts: { from: job.from } });
    else changes.push({ kind: 'employment-moved', ...named, terms, from: today });
  }
  const details = detailsOf(row, job, facts);
  problems.push(...details.problems);
  if (!isSame(details.of, detailsAsTheyAre(job))) {
    changes.push({ kind: 'employment-changed', ...named, details: details.of });
  }
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
  if (to === null) return [];
  const lastDay = to < job.from ? job.from : to;
  return lastDay === job.to ? [] : [{ kind: 'employment-ended', ...named, lastDay, because: 'source' }];
}

function termsOf(row: SourceEmployment, { matches }: CompareEmploymentsFacts): EmploymentTerms {
  return {
    unit: matches.unit(row.unitId) ?? { sourceId: row.unitId },
    staffGroup: row.staffGroup,
    weeklyMinutes: row.weeklyMinutes,
    hourly: row.hourly ?? false,
    fixedNight: row.fixedNight ?? false,
  };
}

function termsAsTheyAre(job: KnownEmployment): EmploymentTerms {
  const { unitId, staffGroup, weeklyMinutes, hourly, fixedNight } = job;
  return { unit: { id: unitId }, staffGroup, weeklyMinutes, hourly, fixedNight };
}

function detailsOf(
  row: SourceEmployment,
  job: KnownEmployment | null,
  { matches }: CompareEmploymentsFacts,
): { readonly of: EmploymentDetails; readonly problems: readonly RowProblem[] } {
  const others = row.servesUnitIds?.filter((unitId) => unitId !== row.unitId);
  const isHourly = job?.hourly ?? row.hourly ?? false;
  const isOnlyOwn = !isHourly && others !== undefined && others.length > 0;
  const served = isOnlyOwn ? undefined : others?.map((id) => matches.unit(id) ?? { sourceId: id });
  return {
    of: {
      payrollId: row.payrollId ?? job?.payrollId ?? null,
      accountCoding: row.accountCoding ?? job?.accountCoding ?? null,
      serves: bySubject(served ?? job?.servesUnitIds.map((id) => ({ id })) ?? []),
    },
    problems: isOnlyOwn ? [{ code: 'only-substitutes-serve' }] : [],
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
  const once = new Map(competences.map(({ name, heldTo }) => [name, { name, heldTo }]));
  return [...once.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function unitNameOf({ unitId }: SourceEmployment, { unitNames }: CompareEmploymentsFacts): string {
  return unitNames.get(unitId) ?? unitId;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
