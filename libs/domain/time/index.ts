export { type CalendarDate } from './calendar-date';
export { intersection, minutesOf, overlaps, type Instant, type Span } from './span';
