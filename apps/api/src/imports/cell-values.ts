import { dutyKinds, type DutyKind } from '@rulleplan/domain/agreements';
import { isCalendarDate, type CalendarDate } from '@rulleplan/domain/time';
import type { ImportFacts, ImportProblemCode } from './import-problem';

/** What is wrong with the text of a cell. */
export interface CellProblem {
  readonly code: ImportProblemCode;
  readonly facts: ImportFacts;
}

/** Reads the text of a filled cell. */
export type CellReader<Value> = (text: string) => { readonly value: Value } | CellProblem;

const minutesPerHour = 60;
const controlCharacter = /\p{Cc}/u;

/** Any text up to a length. A text that looks like a formula is a text. */
export function textUpTo(limit: number): CellReader<string> {
  return (text) => {
    if (controlCharacter.test(text)) return { code: 'value-not-text', facts: {} };
    const length = [...text].length;
    if (length > limit) return { code: 'value-too-long', facts: { length, limit } };
    return { value: text };
  };
}

/** A list in one cell, parted by comma, semicolon or bar; each named once. */
export function listOf(reader: CellReader<string>): CellReader<readonly string[]> {
  return (text) => {
    const items = text.split(/[,;|]/).map((item) => item.trim());
    const values = new Set<string>();
    for (const item of items.filter((each) => each !== '')) {
      const reading = reader(item);
      if (!('value' in reading)) return reading;
      values.add(reading.value);
    }
    return { value: [...values] };
  };
}

/** Hours a week, '37', '37,5' or '37.5', as whole minutes. */
export function weeklyHours(least: number, most: number): CellReader<number> {
  return (text) => {
    if (!/^\d{1,4}([.,]\d{1,4})?$/.test(text))
      return { code: 'not-a-number', facts: { value: shortened(text) } };
    const hours = Number(text.replace(',', '.'));
    if (hours < least || hours > most)
      return { code: 'number-out-of-range', facts: { value: text, least, most } };
    return { value: Math.round(hours * minutesPerHour) };
  };
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): CellReader<number> {
  return (text) => {
    if (!/^\d{1,6}$/.test(text)) return { code: 'not-a-number', facts: { value: shortened(text) } };
    const value = Number(text);
    if (value < least || value > most) return { code: 'number-out-of-range', facts: { value, least, most } };
    return { value };
  };
}

/** A time of day, '07:00', '7:00', '07.00' or '24:00', as 'HH:MM'. */
export const timeOfDay: CellReader<string> = (text) => {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  const wrong = { code: 'not-a-time', facts: { value: shortened(text) } } as const;
  if (hour === undefined || minute === undefined) return wrong;
  if (Number(hour) === 24 && Number(minute) === 0) return { value: '00:00' };
  if (Number(hour) > 23 || Number(minute) > 59) return wrong;
  return { value: `${hour.padStart(2, '0')}:${minute}` };
};

/** A date, '2026-11-30' or the Danish '30-11-2026', '30.11.2026', '30/11/2026'. */
export const date: CellReader<CalendarDate> = (text) => {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = danish ?? [];
  const value = danish ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isCalendarDate(value) ? { value } : { code: 'not-a-date', facts: { value: shortened(text) } };
};

const yes = new Set(['ja', 'yes', 'j', 'y', 'x', '1', 'true', 'sand', 'sandt']);
const no = new Set(['nej', 'no', 'n', '0', 'false', 'falsk']);

export const yesOrNo: CellReader<boolean> = (text) => {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return { code: 'not-yes-or-no', facts: { value: shortened(text) } };
};

const kindWords: { readonly [kind in DutyKind]: readonly string[] } = {
  duty: ['vagt', 'tjeneste'],
  'on-call-home': ['rådighed hjemme'],
  'on-call-site': ['rådighed på stedet'],
  meeting: ['møde'],
  course: ['kursus'],
};

export const dutyKind: CellReader<DutyKind> = (text) => {
  const word = text.toLowerCase();
  const value = dutyKinds.find((kind) => kind === word || kindWords[kind].includes(word));
  if (value) return { value };
  return { code: 'not-a-kind', facts: { value: shortened(text), known: dutyKinds.join(', ') } };
};

const longestEmail = 254;

export const emailAddress: CellReader<string> = (text) => {
  const looksRight = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= longestEmail;
  return looksRight
    ? { value: text.toLowerCase() }
    : { code: 'not-an-email', facts: { value: shortened(text) } };
};

/** A wrong value may be a whole page: the message shows its beginning. */
function shortened(text: string): string {
  const shown = 40;
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}
