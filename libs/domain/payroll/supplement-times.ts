import {
  supplementLines,
  type AgreementNumbers,
  type Supplement,
  type SupplementLine,
  type SupplementWindow,
} from '../agreements';
import {
  addDays,
  instantAt,
  partsOutside,
  publicHolidayOn,
  unionOf,
  weekdayOf,
  type CalendarDate,
  type Span,
  type SpanSet,
} from '../time';

/** When each line is earned, precedence already settled minute by minute. */
export type SupplementTimes = Readonly<Record<SupplementLine, SpanSet>>;

const timesByNumbers = new WeakMap<AgreementNumbers, Map<string, SupplementTimes>>();
/** For each set of numbers; plan documents from outside may hold any date. */
const mostKept = 4_000;

/**
 * The supplements of some calendar days from one on, each unbroken over midnight. A unit asks for the same days
 * for everyone, so they are kept.
 */
export function supplementTimes(
  from: CalendarDate,
  days: number,
  numbers: AgreementNumbers,
  fixedNight: boolean,
): SupplementTimes {
  let kept = timesByNumbers.get(numbers);
  if (kept === undefined || kept.size >= mostKept) {
    kept = new Map();
    timesByNumbers.set(numbers, kept);
  }
  const key = `${from} ${days} ${fixedNight}`;
  let times = kept.get(key);
  if (times === undefined) {
    times = computeTimes(from, days, numbers, fixedNight);
    kept.set(key, times);
  }
  return times;
}

function computeTimes(
  from: CalendarDate,
  days: number,
  numbers: AgreementNumbers,
  fixedNight: boolean,
): SupplementTimes {
  const each = Array.from({ length: days }, (_, day) => timesOn(addDays(from, day), numbers, fixedNight));
  const joined = {} as Record<SupplementLine, SpanSet>;
  for (const line of supplementLines) joined[line] = unionOf(each.flatMap((times) => times[line]));
  return joined;
}

function timesOn(date: CalendarDate, numbers: AgreementNumbers, fixedNight: boolean): SupplementTimes {
  const earned = {} as Record<SupplementLine, SpanSet>;
  let taken: SpanSet = [];
  for (const line of byPrecedence(numbers)) {
    const supplement = numbers.supplements[line].value;
    const spans = unionOf(windowsOn(date, supplement, fixedNight));
    if (supplement.precedence === null) {
      earned[line] = spans;
    } else {
      const before = taken;
      earned[line] = spans.flatMap((span) => partsOutside(span, before));
      taken = unionOf([...taken, ...spans]);
    }
  }
  return earned;
}

function byPrecedence({ supplements }: AgreementNumbers): SupplementLine[] {
  const rank = (line: SupplementLine) => supplements[line].value.precedence ?? -1;
  return [...supplementLines].sort((one, other) => rank(one) - rank(other));
}

function windowsOn(date: CalendarDate, supplement: Supplement, fixedNight: boolean): Span[] {
  return supplement.windows
    .filter((window) => holdsOn(window.days, date, fixedNight))
    .map(({ from, to }) => ({ from: instantAt(date, from), to: instantAt(date, to) }));
}

function holdsOn(days: SupplementWindow['days'], date: CalendarDate, fixedNight: boolean): boolean {
  switch (days) {
    case 'every-day':
      return true;
    case 'saturday':
      return weekdayOf(date) === 6;
    case 'sunday-or-public-holiday':
      return weekdayOf(date) === 7 || publicHolidayOn(date) !== null;
    default:
      return days.monthDays.includes(date.slice(5)) && !(days.exceptFixedNight && fixedNight);
  }
}
