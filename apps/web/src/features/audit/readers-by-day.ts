import type { DataReader } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { danishDateOf } from '../../shared/formats';

/** One person's looks at one thing on one day; a page that is opened five times is one line with five moments. */
export interface ReaderOfDay extends Omit<DataReader, 'at'> {
  /** Newest first. */
  readonly moments: readonly string[];
}

export interface ReadersOfDay {
  readonly date: CalendarDate;
  readonly readers: readonly ReaderOfDay[];
}

/** Who looked, day by day in the order given. */
export function readersByDay(looks: readonly DataReader[]): readonly ReadersOfDay[] {
  const days = new Map<CalendarDate, Map<string, ReaderOfDay>>();
  for (const { at, ...look } of looks) {
    const date = danishDateOf(at);
    const day = days.get(date) ?? new Map<string, ReaderOfDay>();
    days.set(date, day);
    const key = JSON.stringify([look.byName, look.role, look.onBehalfOfName, look.action, look.unitName]);
    day.set(key, { ...look, moments: [...(day.get(key)?.moments ?? []), at] });
  }
  return [...days].map(([date, day]) => ({ date, readers: [...day.values()] }));
}
