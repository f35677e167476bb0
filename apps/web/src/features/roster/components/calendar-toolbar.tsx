import { isoWeekOf } from '@rulleplan/domain/time';
import { Button, IconButton, Segments } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { calendarViews, type CalendarRange, type CalendarView } from '../calendar-range';
import './calendar-toolbar.css';

export interface CalendarToolbarProps {
  readonly view: CalendarView;
  readonly range: CalendarRange;
  readonly onView: (view: CalendarView) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onToday: () => void;
}

/** Which days are shown, and how. */
export function CalendarToolbar({ view, range, onView, onStep, onToday }: CalendarToolbarProps) {
  const { t } = useTranslation('roster');
  const { month, dayMonthShort } = useFormats();
  const titles = {
    month: () => month(range.from),
    week: () =>
      t('calendar.weekTitle', {
        week: isoWeekOf(range.from).week,
        from: dayMonthShort(range.from),
        to: dayMonthShort(range.to),
      }),
    list: () => t('calendar.listTitle', { from: dayMonthShort(range.from), to: dayMonthShort(range.to) }),
  };
  return (
    <div className="calendar-toolbar">
      <IconButton icon="chevron-left" label={t('calendar.previous')} onPress={() => onStep(-1)} />
      <h2 className="calendar-toolbar__title" aria-live="polite">
        {titles[view]()}
      </h2>
      <IconButton icon="chevron-right" label={t('calendar.next')} onPress={() => onStep(1)} />
      <div className="calendar-toolbar__views">
        <Button size="small" onPress={onToday}>
          {t('calendar.today')}
        </Button>
        <Segments
          label={t('calendar.view')}
          value={view}
          onChange={onView}
          options={calendarViews.map((id) => ({ id, label: t(`calendar.${id}`) }))}
        />
      </div>
    </div>
  );
}
