import { danishDateOf } from '../../shared/formats';

const dayMinutes = 24 * 60;

/**
 * How many minutes longer a span is than the clock on the wall says: 60 on the night the clock goes back, −60
 * when it goes forward, else 0. Both moments carry their Danish offset.
 */
export function clockChangeMinutes(start: string, end: string, minutes: number): number {
  return minutes - wallMinutes(start, end);
}

function wallMinutes(start: string, end: string): number {
  const days = Math.round((noonOf(end) - noonOf(start)) / (dayMinutes * 60_000));
  return days * dayMinutes + minuteOfDay(end) - minuteOfDay(start);
}

function noonOf(moment: string): number {
  return Date.parse(`${danishDateOf(moment)}T12:00:00Z`);
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Copenhagen',
});

function minuteOfDay(moment: string): number {
  const [hours = 0, minutes = 0] = clock.format(new Date(moment)).split(':').map(Number);
  return hours * 60 + minutes;
}
