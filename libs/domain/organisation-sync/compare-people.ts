import type { KnownOrganisation, KnownPerson } from './known-organisation';
import { grouped } from './matched';
import type { Matches } from './matches';
import type { SourceOrganisation, SourcePerson } from './source-organisation';
import type { Subject, SyncChange, SyncProblem, SyncProblemCode } from './sync-plan';

/** A row of the source whose person is there, or will be. */
export interface FollowedPerson {
  readonly row: SourcePerson;
  readonly subject: Subject;
}

/** What becomes of the people themselves; their jobs are compared for those who are followed. */
export interface ComparedPeople {
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
  readonly followed: readonly FollowedPerson[];
}

/** Compares who is in the source with who is there. An address is never changed: it is how somebody signs in. */
export function comparePeople(
  source: SourceOrganisation,
  known: KnownOrganisation,
  matches: Matches,
): ComparedPeople {
  const changes: SyncChange[] = [];
  const problems: SyncProblem[] = [];
  const followed: FollowedPerson[] = [];
  const seen = new Set<string>();
  const emails = emailsOf(source, known);
  for (const row of source.people) {
    const wrong = (code: SyncProblemCode, facts: SyncProblem['facts'] = {}): void => {
      problems.push({ code, place: row.place, facts: { person: row.name, ...facts } });
    };
    if (seen.has(row.id)) {
      wrong('person-twice');
      continue;
    }
    seen.add(row.id);
    const person = matches.people.get(row);
    const { email, problem } = emails.of(row, person);
    if (problem !== null) wrong(problem, { email: row.email ?? '' });
    if (person === undefined) {
      changes.push({ kind: 'person-added', sourceId: row.id, name: row.name, email });
      followed.push({ row, subject: { sourceId: row.id } });
      continue;
    }
    const { id: personId, name: before } = person;
    if (row.name !== before) changes.push({ kind: 'person-renamed', personId, before, name: row.name });
    if (email !== null) changes.push({ kind: 'email-added', personId, name: row.name, email });
    followed.push({ row, subject: { id: personId } });
  }
  return { changes, problems, followed };
}

/** Tells which address a person can be given: one that is nobody's, for somebody who has none. */
function emailsOf(source: SourceOrganisation, known: KnownOrganisation) {
  const rows = grouped(source.people, ({ email }) => email ?? '');
  const ownerOf = new Map(known.people.flatMap(({ id, email }) => (email === null ? [] : [[email, id]])));
  const elsewhere = new Set(known.emailsElsewhere);
  return {
    of: (
      { email }: SourcePerson,
      person: KnownPerson | undefined,
    ): { readonly email: string | null; readonly problem: SyncProblemCode | null } => {
      if (email === undefined || person?.email === email) return { email: null, problem: null };
      if ((rows.get(email)?.length ?? 0) > 1) return { email: null, problem: 'email-twice' };
      if (person !== undefined && person.email !== null) return { email: null, problem: 'email-differs' };
      if (ownerOf.has(email) || elsewhere.has(email))
        return { email: null, problem: 'email-of-other-person' };
      return { email, problem: null };
    },
  };
}
