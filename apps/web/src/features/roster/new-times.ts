import { addDays, parseWallTime, type CalendarDate, type Instant } from '@rulleplan/domain/time';

/** What one field of the times form may be wrong in. */
export type TimeMistake = 'malformed' | 'missing' | 'twice';

/** New times of a shift as they were typed. */
export type NewTimes =
  | {
      readonly start: string;
      readonly end: string;
      readonly endDate: CalendarDate;
      readonly minutes: number;
    }
  | { readonly mistakes: { readonly start: TimeMistake | null; readonly end: TimeMistake | null } };

/**
 * Reads the clock times of a shift that begins on the date, as people write them: '7', '7.30', '07:30', '0730'.
 * An end that is not after the start is on the next day. The answer's moments are wall-clock 'YYYY-MM-DDTHH:MM'.
 */
export function readNewTimes(date: CalendarDate, startText: string, endText: string): NewTimes {
  const startClock = readClock(startText);
  const endClock = readClock(endText);
  const endDate =
    startClock !== null && endClock !== null && endClock <= startClock ? addDays(date, 1) : date;
  const start = readMoment(date, startClock);
  const end = readMoment(endDate, endClock);
  if (typeof start.moment !== 'number' || typeof end.moment !== 'number') {
    return { mistakes: { start: mistakeOf(start.moment), end: mistakeOf(end.moment) } };
  }
  return { start: start.text, end: end.text, endDate, minutes: end.moment - start.moment };
}

/** '15:30' from what was typed, or null when it is no clock time. */
export function readClock(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(text.trim());
  const hours = Number(match?.[1]);
  if (!match || hours > 23) return null;
  return `${String(hours).padStart(2, '0')}:${match[2] ?? '00'}`;
}

function readMoment(
  date: CalendarDate,
  clock: string | null,
): { text: string; moment: Instant | TimeMistake } {
  const text = `${date}T${clock ?? ''}`;
  const parsed = clock === null ? null : parseWallTime(text);
  if (parsed === null) return { text, moment: 'malformed' };
  if (typeof parsed === 'number') return { text, moment: parsed };
  const mistakes = { malformed: 'malformed', 'does-not-exist': 'missing', ambiguous: 'twice' } as const;
  return { text, moment: mistakes[parsed.problem] };
}

function mistakeOf(moment: Instant | TimeMistake): TimeMistake | null {
  return typeof moment === 'number' ? null : moment;
}
