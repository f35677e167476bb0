import type { Job, JobDescription } from '../organisation/staff.service';
import { nameKey, type ImportedPerson, type ImportPlan } from './import-plan';
import type { ImportFacts, ImportProblem, ImportProblemCode } from './import-problem';

/** What the municipality knows already of the people in a file. */
export interface KnownPeople {
  /** Jobs in the unit, by key. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** Who signs in with an address of the file; null when it is somebody of another municipality. */
  readonly personOfEmail: ReadonlyMap<string, { readonly id: string; readonly name: string } | null>;
  /** The address with which people of the unit sign in. */
  readonly emailOfPerson: ReadonlyMap<string, string>;
  /** People of the unit whose first address is not for this import to say: it would let somebody become them. */
  readonly addressedElsewhere: ReadonlySet<string>;
}

/** The jobs the file describes, with the address of those who get one to sign in with. */
export interface DescribedJobs {
  readonly descriptions: readonly JobDescription[];
  /** By key: an address that nobody has yet, for somebody who has none yet. */
  readonly newEmails: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
}

/** Joins the people of a file with those the municipality knows. */
export function describedJobs(plan: ImportPlan, known: KnownPeople, staffGroup: string): DescribedJobs {
  const problems: ImportProblem[] = [];
  const newEmails = new Map<string, string>();
  const descriptions = plan.people.map((person): JobDescription => {
    const key = nameKey(person.name);
    const job = known.jobs.get(key);
    problems.push(...problemsOf(person, job, known, plan.fileNames.people));
    const owner = person.email === null ? undefined : known.personOfEmail.get(person.email);
    const signsIn = job === undefined ? owner !== undefined : known.emailOfPerson.has(job.personId);
    if (person.email !== null && !signsIn) newEmails.set(key, person.email);
    return {
      key,
      name: person.name,
      personId: owner?.id ?? null,
      staffGroup: person.staffGroup ?? job?.staffGroup ?? staffGroup,
      weeklyMinutes: person.weeklyMinutes,
      fixedNight: person.fixedNight,
      hourly: person.hourly,
      employedFrom: person.employedFrom,
      employedTo: person.employedTo,
      payrollId: person.payrollId,
      competences: person.competences,
    };
  });
  return { descriptions, newEmails, problems };
}

function problemsOf(
  person: ImportedPerson,
  job: Job | undefined,
  known: KnownPeople,
  file: string,
): ImportProblem[] {
  const problem = (column: string, code: ImportProblemCode, facts: ImportFacts): ImportProblem => ({
    file,
    row: person.row,
    column,
    code,
    facts,
  });
  const problems: ImportProblem[] = [];
  const emailCode = emailProblem(person, job, known);
  if (emailCode !== null)
    problems.push(problem('email', emailCode, { email: person.email ?? '', person: person.name }));
  if (job === undefined) return problems;
  if (person.staffGroup !== null && person.staffGroup !== job.staffGroup)
    problems.push(
      problem('staffGroup', 'staff-group-differs', { person: person.name, before: job.staffGroup }),
    );
  const from = person.employedFrom ?? job.employedFrom;
  const to = person.employedTo ?? job.employedTo;
  if (to !== null && to < from) problems.push(problem('employedTo', 'employed-to-before-from', { from, to }));
  return problems;
}

/**
 * An address names one person. It joins a new job to somebody the municipality knows, if the name is the same too; it
 * never changes what somebody signs in with.
 */
function emailProblem(
  { email, name }: ImportedPerson,
  job: Job | undefined,
  { personOfEmail, emailOfPerson, addressedElsewhere }: KnownPeople,
): ImportProblemCode | null {
  if (email === null) return null;
  const before = job === undefined ? undefined : emailOfPerson.get(job.personId);
  if (before !== undefined) return before === email ? null : 'email-differs';
  if (job !== undefined && addressedElsewhere.has(job.personId)) return 'email-of-role-holder';
  const owner = personOfEmail.get(email);
  if (owner === undefined) return null;
  const isSamePerson = job === undefined && owner !== null && nameKey(owner.name) === nameKey(name);
  return isSamePerson ? null : 'email-of-other-person';
}
