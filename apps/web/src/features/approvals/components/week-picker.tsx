import type { Monday } from '@rulleplan/api-client';
import { addDays, type CalendarDate } from '@rulleplan/domain/time';
import { IconButton, Select } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import './week-picker.css';

export interface WeekPickerProps {
  readonly monday: Pick<Monday, 'weekStart' | 'weeks'>;
  readonly onChange: (week: CalendarDate) => void;
}

/** Which week: one back, one on, or from a list that says how much waits in each. */
export function WeekPicker({ monday, onChange }: WeekPickerProps) {
  const { t } = useTranslation('monday');
  const { dayRange } = useFormats();
  const weeks = [...monday.weeks].sort((one, other) => one.weekStart.localeCompare(other.weekStart));
  const at = weeks.findIndex(({ weekStart }) => weekStart === monday.weekStart);
  const before = weeks[at - 1];
  const after = weeks[at + 1];
  const stateOf = ({ closed, undecided }: Monday['weeks'][number]) => {
    if (closed) return t('week.closed');
    return undecided === 0 ? t('week.allDecided') : t('week.undecided', { count: undecided });
  };
  return (
    <div className="week-picker">
      <IconButton
        icon="chevron-left"
        label={t('week.previous')}
        isDisabled={before === undefined}
        onPress={() => before && onChange(before.weekStart)}
      />
      <Select
        label={t('week.choose')}
        labelHidden
        value={monday.weekStart}
        onChange={onChange}
        options={weeks.toReversed().map((week) => ({
          id: week.weekStart,
          label: t('week.option', {
            week: week.isoWeek,
            days: dayRange(week.weekStart, addDays(week.weekStart, 6)),
            state: stateOf(week),
          }),
        }))}
      />
      <IconButton
        icon="chevron-right"
        label={t('week.next')}
        isDisabled={after === undefined}
        onPress={() => after && onChange(after.weekStart)}
      />
    </div>
  );
}
