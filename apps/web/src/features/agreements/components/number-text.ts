import type { AgreementNumber } from '@rulleplan/api-client';
import type { NumberName } from '@rulleplan/domain/agreements';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

type Value = AgreementNumber['value'];

const minutes: readonly NumberName[] = [
  'fullTimeWeeklyMinutes',
  'dailyRest.minimumMinutes',
  'maxDutyLength.maximumMinutes',
];

/** A number of an agreement as people say it: hours, weeks, per cent, a date, yes or no. */
export function useNumberText(): (name: NumberName, value: Value) => string {
  const { t } = useTranslation('agreements');
  const { duration, number, percent, shortDate } = useFormats();
  return (name, value) => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') {
      return name === 'normPeriod.anchor' ? shortDate(value) : t(`takeEffect.${effectOf(value)}`);
    }
    if (minutes.includes(name)) return duration(value);
    if (name === 'normPeriod.toleranceMinutes') return `± ${duration(value)}`;
    if (name === 'normPeriod.weeks') return t('weeks', { count: value });
    if (name === 'normPeriod.publicHolidayDivisor') return t('divisor', { days: number(value) });
    return percent(value);
  };
}

function effectOf(value: string): 'at-once' | 'after-leader' {
  return value === 'at-once' ? 'at-once' : 'after-leader';
}
