import type { CalendarDate } from '@rulleplan/domain/time';
import { useTranslation } from 'react-i18next';

const zone = 'Europe/Copenhagen';
const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Dates, times and hours as they are written in the chosen language; always Danish time. */
export interface Formats {
  readonly locale: string;
  /** 'tirsdag' */
  readonly weekday: (date: CalendarDate) => string;
  /** 'tir.' */
  readonly weekdayShort: (date: CalendarDate) => string;
  /** '24. november' */
  readonly dayMonth: (date: CalendarDate) => string;
  /** '24. nov.' */
  readonly dayMonthShort: (date: CalendarDate) => string;
  /** '24.11.' */
  readonly dayMonthNumeric: (date: CalendarDate) => string;
  /** '24.' */
  readonly dayOfMonth: (date: CalendarDate) => string;
  /** 'tirsdag den 24. november' */
  readonly longDate: (date: CalendarDate) => string;
  /** 'tirsdag den 24. november 2026' */
  readonly fullDate: (date: CalendarDate) => string;
  /** '16.–22. nov.' */
  readonly dayRange: (from: CalendarDate, to: CalendarDate) => string;
  /** 'november 2026' */
  readonly month: (date: CalendarDate) => string;
  /** '24. nov. 2026' */
  readonly shortDate: (date: CalendarDate) => string;
  /** '15.00' */
  readonly clock: (moment: string) => string;
  /** '15.00–23.15' */
  readonly clockSpan: (start: string, end: string) => string;
  /** '15–23.15': as short as it can be said. */
  readonly clockSpanShort: (start: string, end: string) => string;
  /** 'tirsdag den 24. november kl. 15.00' */
  readonly moment: (moment: string) => string;
  /** 'tir. 24. nov. kl. 15.00' */
  readonly momentShort: (moment: string) => string;
  /** '7 t 30 min' */
  readonly duration: (minutes: number) => string;
  /** '+7 t 30 min', '−7 t 30 min', '0 t' */
  readonly signedDuration: (minutes: number) => string;
  /** '32,5': hours as a part of a number, as contracts have them. */
  readonly hours: (minutes: number) => string;
  /** '36,5' */
  readonly number: (value: number) => string;
  /** '35,12 %': with as many decimals as the agreement has. */
  readonly percent: (value: number) => string;
  /** 'Anna, Bo og Carl' */
  readonly list: (parts: readonly string[]) => string;
}

/** The formats of the language shown now. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsIn(i18n.language === 'en' ? 'en' : 'da');
}

// Made once per language: a roster asks for them in every cell, and the browser's formatters are slow to make.
const made = new Map<'da' | 'en', Formats>();

/** The formats of one language. */
export function formatsIn(language: 'da' | 'en'): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: 'da' | 'en'): Formats {
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: CalendarDate) => format.format(noonOf(date));
  };
  const clockFormat = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const clock = (moment: string) => clockFormat.format(new Date(moment));
  const clockShort = (moment: string) => {
    const text = clock(moment).replace(/^0(?=\d)/, '');
    return text.replace(/[.:]00$/, '');
  };
  const longDate = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekdayShort = dates({ weekday: 'short' });
  const dayMonthShort = dates({ day: 'numeric', month: 'short' });
  const rangeFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const at = language === 'da' ? ' kl. ' : ' at ';
  const hourSign = language === 'da' ? 't' : 'h';
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hoursFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const duration = (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0 && rest > 0) return `${rest} min`;
    return rest === 0 ? `${hours} ${hourSign}` : `${hours} ${hourSign} ${rest} min`;
  };

  return {
    locale,
    weekday: dates({ weekday: 'long' }),
    weekdayShort,
    dayMonth: dates({ day: 'numeric', month: 'long' }),
    dayMonthShort,
    dayMonthNumeric: dates({ day: 'numeric', month: 'numeric' }),
    dayOfMonth: dates({ day: 'numeric' }),
    longDate,
    fullDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dayRange: (from, to) => rangeFormat.formatRange(noonOf(from), noonOf(to)),
    month: dates({ month: 'long', year: 'numeric' }),
    shortDate: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    clock,
    clockSpan: (start, end) => `${clock(start)}–${clock(end)}`,
    clockSpanShort: (start, end) => `${clockShort(start)}–${clockShort(end)}`,
    moment: (moment) => `${longDate(danishDateOf(moment))}${at}${clock(moment)}`,
    momentShort: (moment) => {
      const date = danishDateOf(moment);
      return `${weekdayShort(date)} ${dayMonthShort(date)}${at}${clock(moment)}`;
    },
    duration,
    signedDuration: (minutes) => {
      if (minutes === 0) return duration(0);
      return `${minutes > 0 ? '+' : '−'}${duration(Math.abs(minutes))}`;
    },
    hours: (minutes) => hoursFormat.format(minutes / 60),
    number: (value) => numberFormat.format(value),
    percent: (value) => percentFormat.format(value / 100),
    list: (parts) => listFormat.format(parts),
  };
}

function noonOf(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** The Danish calendar day a moment lies in. */
export function danishDateOf(moment: string | Date): CalendarDate {
  return danishDay.format(typeof moment === 'string' ? new Date(moment) : moment);
}

/** Today in Denmark, wherever the device thinks it is. */
export function today(): CalendarDate {
  return danishDateOf(new Date());
}
