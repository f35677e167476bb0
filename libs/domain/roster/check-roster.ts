import type { Finding } from '../agreements';
import { checkPerson } from './check-person';
import type { RosterPerson } from './roster-person';

/** Everything the rule book finds about a roster: by person id, then time, then the order of the rule book. */
export function checkRoster(people: readonly RosterPerson[]): Finding[] {
  return [...people].sort((one, other) => (one.id < other.id ? -1 : 1)).flatMap(checkPerson);
}
