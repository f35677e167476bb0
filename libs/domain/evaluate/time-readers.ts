import { calendarDate, told, unreadable, type Reader } from '../documents';
import { addDays, parseWallTime, startOfDay, type Instant } from '../time';

const aTime = 'a time, YYYY-MM-DDTHH:MM, in 1900–2199';
const afterLastYear = startOfDay('2200-01-01');

/** A Danish wall time; one that spring skips is refused, one that autumn has twice needs its offset. */
export const wallClockTime: Reader<Instant> = (value, place) => {
  const instant = typeof value === 'string' ? parseWallTime(value) : null;
  if (typeof instant === 'number') return instant < afterLastYear ? instant : told(place, aTime, value);
  switch (instant?.problem) {
    case 'does-not-exist':
      return told(place, 'a time that exists in Europe/Copenhagen', value);
    case 'ambiguous':
      return told(place, `one of the two times this hour has: ${instant.candidates.join(' or ')}`, value);
    default:
      return told(place, aTime, value);
  }
};

/** Where an absence begins: a wall time, or the midnight at which a date begins. */
export const dateOrTimeFrom = dateOrTime((date) => date);

/** Where an absence ends: a wall time, or the midnight at which a date, which is included, is over. */
export const dateOrTimeTo = dateOrTime((date) => addDays(date, 1));

function dateOrTime(dayOfMidnight: (date: string) => string): Reader<Instant> {
  return (value, place) => {
    if (typeof value === 'string' && value.includes('T')) return wallClockTime(value, place);
    const date = calendarDate(value, place);
    return date === unreadable ? unreadable : startOfDay(dayOfMidnight(date));
  };
}
