import { normBalance, type NormBalance, type NormFacts } from '../norm-periods';
import { addDays } from '../time';
import type { RosterPerson } from './roster-person';

/** The facts of a person's first norm period: what was brought into it is the opening balance. */
export function normFactsOf(person: RosterPerson): NormFacts {
  const { employment, agreement, openingBalanceMinutes, shifts, absences } = person;
  const { weeklyMinutes, fixedNight, hourly, employedFrom, employedTo } = employment;
  return {
    agreement,
    weeklyMinutes,
    fixedNight,
    hourly,
    employedFrom,
    employedTo,
    openingBalanceMinutes,
    shifts,
    absences,
  };
}

/**
 * The balance at the end of each norm period the person answers for, in order of time. A later period opens with
 * the balance of the one just before it where the agreement carries over, and with nothing where it does not.
 */
export function normBalancesOf(person: RosterPerson): NormBalance[] {
  const facts = normFactsOf(person);
  const balances: NormBalance[] = [];
  for (const period of inOrder(person)) {
    const previous = balances.at(-1);
    const openingBalanceMinutes =
      previous === undefined ? facts.openingBalanceMinutes : broughtForward(previous, person, period.from);
    balances.push(normBalance({ ...facts, openingBalanceMinutes }, period));
  }
  return balances;
}

function inOrder({ normPeriods }: RosterPerson): RosterPerson['normPeriods'] {
  return [...normPeriods].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function broughtForward(previous: NormBalance, { agreement }: RosterPerson, from: string): number {
  const followsAtOnce = addDays(previous.to, 1) === from;
  return followsAtOnce && agreement.on(from).numbers.normPeriod.carryOver.value ? previous.balanceMinutes : 0;
}
