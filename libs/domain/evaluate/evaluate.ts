import { agreementInForce, type AgreementInForce } from '../agreements';
import type { DocumentProblem } from '../documents';
import { normPeriodsBetween, type NormPeriod } from '../norm-periods';
import { payLines } from '../payroll';
import { checkRoster, normBalancesOf, type RosterPerson } from '../roster';
import { addDays, dateOf, type Instant, type Span } from '../time';
import { answerCover, answerFinding, answerPayLine, type EvaluateAnswer } from './answer';
import { coverOf } from './cover';
import { groupedByPerson } from './grouped-by-person';
import type { Plan } from './plan';
import { readPlan } from './read-plan';

/** The document is no plan: what is wrong where, at most 200 problems. */
export interface InvalidPlan {
  readonly refused: 'invalid-plan';
  readonly problems: readonly DocumentProblem[];
}

/** What findings name when the document's own local agreement set a number. */
const localAgreementId = 'localAgreement';

/**
 * Everything the working-time domain knows of a plan document: findings, norm balances, supplements and cover.
 * The document's form is `planSchema`, the answer's `answerSchema`; a document that does not have it is refused
 * whole, with every problem's place.
 *
 * Norm periods follow each other from `normPeriod.from` until every shift held from then on lies in one; shifts
 * before it count for the rules only. Without `normPeriod` they are the agreement's own. The opening balance is
 * brought into the first; what a later one opens with is what the agreement carries over.
 */
export function evaluate(document: unknown): EvaluateAnswer | InvalidPlan {
  const read = readPlan(document);
  if ('problems' in read) return { refused: 'invalid-plan', problems: read.problems };
  return answerFor(read.plan);
}

function answerFor(plan: Plan): EvaluateAnswer {
  const people = rosterOf(plan);
  return {
    findings: checkRoster(people).map(answerFinding),
    norm: people.flatMap((person) =>
      normBalancesOf(person).map((balance) => ({ person: person.id, ...balance })),
    ),
    pay: people.flatMap(({ id, agreement, employment: { fixedNight }, shifts, absences }) =>
      payLines({ agreement, fixedNight, shifts, absences }).map((line) => answerPayLine(id, line)),
    ),
    cover: coverOf(plan).map(answerCover),
  };
}

/** The people by id, each with what the rules need. */
function rosterOf(plan: Plan): RosterPerson[] {
  const agreement = agreementInForce(plan.agreement, [
    { id: localAgreementId, validFrom: null, validTo: null, override: plan.localAgreement },
  ]);
  const normPeriods = normPeriodsOf(plan, agreement);
  const shifts = groupedByPerson(plan.shifts);
  const absences = groupedByPerson(plan.absences);
  return [...plan.people]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((person) => ({
      id: person.id,
      employment: {
        id: person.id,
        personId: person.id,
        unitId: '',
        weeklyMinutes: person.weeklyMinutes,
        staffGroup: person.staffGroup,
        fixedNight: person.fixedNight,
        hourly: person.weeklyMinutes === 0,
        employedFrom: person.employedFrom,
        employedTo: person.employedTo,
        competences: person.competences.map((name) => ({ name, heldTo: null })),
      },
      agreement,
      normPeriods,
      openingBalanceMinutes: person.openingBalanceMinutes,
      shifts: shifts.get(person.id) ?? [],
      shiftsElsewhere: [],
      absences: absences.get(person.id) ?? [],
    }));
}

function normPeriodsOf({ normPeriod, shifts }: Plan, agreement: AgreementInForce): NormPeriod[] {
  const held = firstAndLastStart(shifts.filter(({ person }) => person !== null));
  if (normPeriod === null) {
    return held === null ? [] : normPeriodsBetween(dateOf(held.first), dateOf(held.last), agreement);
  }
  const { from } = normPeriod;
  const weeks = normPeriod.weeks ?? agreement.on(from).numbers.normPeriod.weeks.value;
  const lastDate = held === null ? from : dateOf(held.last);
  const periods = [{ from, weeks }];
  for (let next = addDays(from, weeks * 7); next <= lastDate; next = addDays(next, weeks * 7)) {
    periods.push({ from: next, weeks });
  }
  return periods;
}

function firstAndLastStart(shifts: readonly Span[]): { first: Instant; last: Instant } | null {
  if (shifts.length === 0) return null;
  let first = Infinity;
  let last = -Infinity;
  for (const { from } of shifts) {
    first = Math.min(first, from);
    last = Math.max(last, from);
  }
  return { first, last };
}
