/** A day on the Danish calendar, 'YYYY-MM-DD'. Sorts as text. */
export type CalendarDate = string;
