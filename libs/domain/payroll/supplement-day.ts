import {
  supplementLines,
  type AgreementNumbers,
  type Supplement,
  type SupplementLine,
  type SupplementWindow,
} from '../agreements';
import {
  instantAt,
  partsOutside,
  publicHolidayOn,
  unionOf,
  weekdayOf,
  type CalendarDate,
  type Span,
  type SpanSet,
} from '../time';

/** When each line is earned within one Danish calendar day, precedence already settled minute by minute. */
export type SupplementDay = Readonly<Record<SupplementLine, SpanSet>>;

const days = new WeakMap<AgreementNumbers, Map<string, SupplementDay>>();
/** For each set of numbers; plan documents from outside may hold any date. */
const mostDaysKept = 4_000;

/** The supplements of a calendar day; a unit asks for the same days for everyone, so they are kept. */
export function supplementDay(
  date: CalendarDate,
  numbers: AgreementNumbers,
  fixedNight: boolean,
): SupplementDay {
  let kept = days.get(numbers);
  if (kept === undefined || kept.size >= mostDaysKept) {
    kept = new Map();
    days.set(numbers, kept);
  }
  const key = fixedNight ? `${date} fixed night` : date;
  let day = kept.get(key);
  if (day === undefined) {
    day = computeDay(date, numbers, fixedNight);
    kept.set(key, day);
  }
  return day;
}

function computeDay(date: CalendarDate, numbers: AgreementNumbers, fixedNight: boolean): SupplementDay {
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
