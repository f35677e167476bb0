import { parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import {
  DateInput,
  DatePicker,
  DateSegment,
  FieldError,
  Group,
  Label,
} from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon';
import './field.css';
import './menu.css';
import './date-field.css';

export interface DateFieldProps {
  readonly label: string;
  /** 'YYYY-MM-DD', or null when nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly isDisabled?: boolean;
  /** True for a day that may not be chosen. */
  readonly isUnavailable?: (date: string) => boolean;
  /** What is wrong; makes it invalid. */
  readonly errorMessage?: string | null;
}

/** A day, typed or picked from a month; written as the page's language writes dates, weeks from Monday. */
export function DateField({
  label,
  value,
  onChange,
  isDisabled = false,
  isUnavailable,
  errorMessage = null,
}: DateFieldProps) {
  return (
    <DatePicker
      className="ui-field"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      isDisabled={isDisabled}
      isInvalid={errorMessage !== null}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      {...(isUnavailable && { isDateUnavailable: (date) => isUnavailable(date.toString()) })}
    >
      <Label className="ui-field__label">{label}</Label>
      <Group className="ui-date">
        <DateInput className="ui-date__input">
          {(segment) => <DateSegment segment={segment} className="ui-date__segment" />}
        </DateInput>
        <Button className="ui-date__button">
          <Icon name="calendar" size={18} />
        </Button>
      </Group>
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
      <Popover className="ui-popover ui-popover--calendar">
        <Dialog className="ui-calendar-dialog">
          <Calendar className="ui-calendar">
            <header className="ui-calendar__header">
              <Button slot="previous" className="ui-date__button">
                <Icon name="chevron-left" />
              </Button>
              <Heading className="ui-calendar__title" />
              <Button slot="next" className="ui-date__button">
                <Icon name="chevron-right" />
              </Button>
            </header>
            <CalendarGrid className="ui-calendar__grid" weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className="ui-calendar__weekday">{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="ui-calendar__day" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
