import { Icon } from '@rulleplan/ui';
import type { EventDisplayInfo } from '@fullcalendar/react';
import { useTranslation } from 'react-i18next';
import { dutyLook } from '../../../shared/duty-look';
import { useFormats } from '../../../shared/formats';
import type { CalendarView } from '../calendar-range';
import { clockChangeMinutes } from '../clock-change';
import { entryOf } from './calendar-entries';
import { DutyMarks } from './duty-marks';
import { useDutyText } from './duty-text';

/** One entry of the calendar: for a shift the duty and its hours, by drawing and text. */
export function CalendarEntry({
  info,
  view,
}: {
  readonly info: EventDisplayInfo;
  readonly view: CalendarView;
}) {
  const { t } = useTranslation('roster');
  const { clockSpanShort, clockSpan, duration } = useFormats();
  const dutyText = useDutyText();
  const { kind, shift } = entryOf(info.event);
  if (!shift) {
    return (
      <span className="calendar-entry">
        <Icon name={kind === 'absence' ? 'person' : 'flag'} size={14} />
        <span className="calendar-entry__name">{info.event.title}</span>
      </span>
    );
  }
  const changed = clockChangeMinutes(shift.start, shift.end, shift.minutes) !== 0;
  return (
    <span className={`calendar-entry calendar-entry--${view}`}>
      <Icon name={dutyLook(shift).icon} size={view === 'list' ? 18 : 14} />
      <span className="calendar-entry__text" aria-hidden="true">
        <span className="calendar-entry__name">{shift.dutyTypeName}</span>
        <span className="calendar-entry__code">{shift.dutyTypeCode}</span>
        <span className="calendar-entry__hours">
          {view === 'month' ? clockSpanShort(shift.start, shift.end) : clockSpan(shift.start, shift.end)}
        </span>
        {(view === 'list' || changed) && (
          <span className="calendar-entry__length">
            {changed && view !== 'month'
              ? t('calendar.trueLength', { duration: duration(shift.minutes) })
              : duration(shift.minutes)}
          </span>
        )}
        {view === 'list' && <span className="calendar-entry__unit">{shift.unitName}</span>}
      </span>
      <DutyMarks shift={shift} />
      <span className="ui-visually-hidden">{dutyText(shift)}</span>
    </span>
  );
}
