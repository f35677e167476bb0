import type { TeamShift } from '@rulleplan/api-client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { clockChangeMinutes } from '../clock-change';

/** What a shift is called where there is room for a sentence: 'Aftenvagt 15–23, i bytte'. */
export function useDutyText(): (shift: TeamShift) => string {
  const { t } = useTranslation('roster');
  const { clockSpanShort, duration } = useFormats();
  return (shift) =>
    [
      t('team.shiftCell', { duty: shift.dutyTypeName, hours: clockSpanShort(shift.start, shift.end) }),
      clockChangeMinutes(shift.start, shift.end, shift.minutes) !== 0 &&
        t('calendar.trueLength', { duration: duration(shift.minutes) }),
      shift.requires.length > 0 && t('team.requires', { competences: shift.requires.join(', ') }),
      shift.swapPending && t('marks.swapPending'),
      shift.mark !== null && t(`marks.${shift.mark}`),
    ]
      .filter(Boolean)
      .join(', ');
}
