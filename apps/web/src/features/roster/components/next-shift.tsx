import type { MyShift } from '@rulleplan/api-client';
import { addDays } from '@rulleplan/domain/time';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { useMyRoster } from '../api/get-my-roster';

const daysAhead = 42;

/** The next own shift in one line. */
export function NextShift() {
  const { t } = useTranslation('roster');
  const { longDate, clockSpanShort } = useFormats();
  const roster = useMyRoster(today(), addDays(today(), daysAhead));
  if (!roster.data) return null;
  const duty = ({ dutyTypeName, start, end }: MyShift) =>
    t('team.shiftCell', { duty: dutyTypeName, hours: clockSpanShort(start, end) });
  const now = new Date();
  const next = roster.data.shifts
    .filter(({ end }) => new Date(end) > now)
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))[0];
  return next ? t('nextShift', { date: longDate(next.date), duty: duty(next) }) : t('noNextShift');
}
