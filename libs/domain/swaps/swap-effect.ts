import type { Finding, SwapEffectTime } from '../agreements';
import {
  checkPerson,
  leastRestAround,
  newFindings,
  normBalancesOf,
  type RosterPerson,
  type Shift,
} from '../roster';
import { dateOf, type CalendarDate, type Instant } from '../time';
import type { HeldSwapFacts } from './swap-facts';

/** What a swap does to the balance of a norm period. */
export interface BalanceChange {
  readonly from: CalendarDate;
  /** Last day of the period. */
  readonly to: CalendarDate;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  readonly toleranceMinutes: number;
}

/** What a swap does to one of the two. */
export interface SideEffect {
  /** Employment id. */
  readonly person: string;
  readonly gives: Shift;
  readonly takes: Shift;
  /** What the swap breaks or makes worse; what was wrong before it is not its doing. */
  readonly findings: readonly Finding[];
  /** Each norm period either shift lies in, in order of time. */
  readonly balances: readonly BalanceChange[];
  /** Shortest free time next to the shift given away, and next to the one taken; null when alone. */
  readonly leastRestBeforeMinutes: number | null;
  readonly leastRestAfterMinutes: number | null;
}

/** What a swap does to both, when it takes effect and until when it can be agreed on. */
export interface SwapEffect {
  readonly proposer: SideEffect;
  readonly colleague: SideEffect;
  readonly takesEffect: SwapEffectTime;
  readonly lapsesAt: Instant;
}

/**
 * What both people's plans look like before and after the two shifts change hands, on whichever days
 * and weeks they lie.
 */
export function swapEffect(facts: HeldSwapFacts): SwapEffect {
  const { offered, requested } = facts;
  return {
    proposer: sideEffect(offered.holder, offered.shift, requested.shift),
    colleague: sideEffect(requested.holder, requested.shift, offered.shift),
    takesEffect: takesEffect(facts),
    lapsesAt: Math.min(offered.shift.from, requested.shift.from),
  };
}

/** What a team cannot do among itself: breaches, and what only a local agreement would allow. */
export function blockingFindings(side: SideEffect): readonly Finding[] {
  return side.findings.filter((finding) => finding.severity !== 'warning');
}

function sideEffect(holder: RosterPerson, gives: Shift, takes: Shift): SideEffect {
  const taken: Shift = { ...takes, person: holder.id };
  const after = withExchange(holder, gives, taken);
  return {
    person: holder.id,
    gives,
    takes: taken,
    findings: newFindings(checkPerson(holder), checkPerson(after)),
    balances: balanceChanges(holder, after, [gives, taken]),
    leastRestBeforeMinutes: leastRestAround(gives.id, allShifts(holder)),
    leastRestAfterMinutes: leastRestAround(taken.id, allShifts(after)),
  };
}

function withExchange(person: RosterPerson, gives: Shift, takes: Shift): RosterPerson {
  const kept = person.shifts.filter((shift) => shift.id !== gives.id && shift.id !== takes.id);
  return { ...person, shifts: [...kept, takes].sort((one, other) => one.from - other.from) };
}

function balanceChanges(
  before: RosterPerson,
  after: RosterPerson,
  exchanged: readonly Shift[],
): readonly BalanceChange[] {
  const days = exchanged.map((shift) => dateOf(shift.from));
  const becomes = normBalancesOf(after);
  return normBalancesOf(before).flatMap(({ from, to, balanceMinutes, toleranceMinutes }, at) =>
    days.some((day) => from <= day && day <= to)
      ? {
          from,
          to,
          beforeMinutes: balanceMinutes,
          afterMinutes: becomes[at]?.balanceMinutes ?? balanceMinutes,
          toleranceMinutes,
        }
      : [],
  );
}

/**
 * The leader is asked when either person's agreement, on the day of either shift, wants it: the
 * stricter word holds for both.
 */
function takesEffect({ offered, requested }: HeldSwapFacts): SwapEffectTime {
  const days = [offered, requested].map(({ shift }) => dateOf(shift.from));
  const words = [offered, requested].flatMap(({ holder }) =>
    days.map((day) => holder.agreement.on(day).numbers.swaps.takeEffect.value),
  );
  return words.includes('after-leader') ? 'after-leader' : 'at-once';
}

function allShifts(person: RosterPerson): readonly Shift[] {
  return [...person.shifts, ...person.shiftsElsewhere];
}
