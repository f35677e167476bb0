import type { Finding, PersonPlan, PlannedShift } from '../agreements';
import { normBalancesOf } from './person-balances';
import type { RosterPerson } from './roster-person';
import { ruleBook } from './rule-book';

/**
 * Everything the rule book finds about one person, in order of time, then of the rule book. Shifts in other
 * employments count for rest, duty length, overlap and absence; what they break among themselves is not said here.
 */
export function checkPerson(person: RosterPerson): Finding[] {
  const plan = planOf(person);
  const findings = ruleBook.flatMap((rule) => rule.judge(plan));
  const concerning = person.shiftsElsewhere.length === 0 ? findings : findings.filter(concerns(person));
  // The sort is stable: at the same moment the order of the rule book stays.
  return concerning.sort((one, other) => one.from - other.from);
}

function planOf(person: RosterPerson): PersonPlan {
  const { id, agreement, employment, absences } = person;
  const shiftsOfEmployment = inOrder(person.shifts);
  return {
    person: id,
    agreement,
    employedFrom: employment.employedFrom,
    employedTo: employment.employedTo,
    competences: employment.competences,
    shifts:
      person.shiftsElsewhere.length === 0
        ? shiftsOfEmployment
        : inOrder([...shiftsOfEmployment, ...person.shiftsElsewhere]),
    shiftsOfEmployment,
    absences,
    normOutcomes: employment.hourly ? [] : normBalancesOf(person),
  };
}

/** Order of time; shifts that begin and end together come by id, so that the answer is always the same. */
function inOrder(shifts: readonly PlannedShift[]): readonly PlannedShift[] {
  return [...shifts].sort(
    (one, other) => one.from - other.from || one.to - other.to || (one.id < other.id ? -1 : 1),
  );
}

function concerns(person: RosterPerson): (finding: Finding) => boolean {
  const own = new Set(person.shifts.map((shift) => shift.id));
  return ({ shifts }) => shifts.length === 0 || shifts.some((shift) => own.has(shift));
}
