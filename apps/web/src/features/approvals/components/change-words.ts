import type { Change, SwapShift } from '@rulleplan/api-client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

/** The names of those a change is about, as a list in the language shown now. */
export function useNamesOf(): (change: Pick<Change, 'people'>) => string {
  const { list } = useFormats();
  return ({ people }) => list([...new Set(people.map(({ name }) => name))]);
}

/** What a change is, in a few words: 'Anna og Bo bytter'. */
export function useHeadlineOf(): (change: Change) => string {
  const { t } = useTranslation('monday');
  const namesOf = useNamesOf();
  return (change) => t(`headline.${change.kind}`, { names: namesOf(change) });
}

/** A shift in one short line: 'tir. 24. nov. Aften 15–23'. */
export function useShiftLine(): (shift: SwapShift | null) => string {
  const { t } = useTranslation('monday');
  const { weekdayShort, dayMonthShort, clockSpanShort } = useFormats();
  return (shift) =>
    shift === null
      ? t('sides.nothing')
      : `${weekdayShort(shift.date)} ${dayMonthShort(shift.date)} ${shift.dutyTypeName} ${clockSpanShort(shift.start, shift.end)}`;
}
