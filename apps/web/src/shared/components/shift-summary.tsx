import { Icon, type IconName } from '@rulleplan/ui';
import { useFormats } from '../formats';
import './shift-summary.css';

/** What is needed to say which shift it is. */
export interface SummarisedShift {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly dutyTypeName: string;
  readonly band: 'day' | 'evening' | 'night';
}

/** The drawing of each band. */
export const bandIcons = {
  day: 'sun',
  evening: 'sunset',
  night: 'moon',
} as const satisfies { readonly [band in SummarisedShift['band']]: IconName };

/** One shift in two short lines: the day, then the duty and its hours; the band by drawing and colour. */
export function ShiftSummary({ shift }: { readonly shift: SummarisedShift }) {
  const { weekdayShort, dayMonthShort, clockSpan } = useFormats();
  return (
    <span className={`shift-summary shift-summary--${shift.band}`}>
      <span className="shift-summary__band">
        <Icon name={bandIcons[shift.band]} size={18} />
      </span>
      <span className="shift-summary__text">
        <span className="shift-summary__day">
          {weekdayShort(shift.date)} {dayMonthShort(shift.date)}
        </span>{' '}
        <span className="shift-summary__hours">
          {shift.dutyTypeName} {clockSpan(shift.start, shift.end)}
        </span>
      </span>
    </span>
  );
}
