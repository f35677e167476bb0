import { useTranslation } from 'react-i18next';
import { da } from '../i18n/da';
import { useFormats } from './formats';
import { isKeyOf } from './is-key-of';

type Facts = Readonly<Record<string, unknown>>;

/** Gives the sentence for a refusal's code and facts in the language shown now, or null for an unknown code. */
export function useRefusalText(): (code: string, facts: Facts) => string | null {
  const { t } = useTranslation('refusals');
  const { shortDate, number } = useFormats();
  const numberOf = (fact: unknown) => (typeof fact === 'number' ? number(fact) : '');
  return (code, facts) => {
    if (!isKeyOf(da.refusals.sentences, code)) return null;
    const { state, because, blockedBy, problem, earliest, least, most, unit } = facts;
    return t(`sentences.${code}`, {
      state: isKeyOf(da.refusals.swapStates, state) ? t(`swapStates.${state}`) : '',
      because: isKeyOf(da.refusals.cannotGoBack, because) ? t(`cannotGoBack.${because}`) : '',
      blockedBy: isKeyOf(da.refusals.weekBlocks, blockedBy) ? t(`weekBlocks.${blockedBy}`) : '',
      problem: isKeyOf(da.refusals.passwordProblems, problem) ? t(`passwordProblems.${problem}`) : '',
      earliest: typeof earliest === 'string' ? shortDate(earliest) : '',
      least: numberOf(least),
      most: numberOf(most),
      unit: isKeyOf(da.refusals.units, unit) ? t(`units.${unit}`) : '',
    });
  };
}
