import { useTranslation } from 'react-i18next';
import { da } from '../i18n/da';
import { isKeyOf } from './is-key-of';

type Facts = Readonly<Record<string, unknown>>;

/** Gives the sentence for a refusal's code and facts in the language shown now, or null for an unknown code. */
export function useRefusalText(): (code: string, facts: Facts) => string | null {
  const { t } = useTranslation('refusals');
  return (code, facts) => {
    if (!isKeyOf(da.refusals.sentences, code)) return null;
    const { state, because, blockedBy } = facts;
    return t(`sentences.${code}`, {
      state: isKeyOf(da.refusals.swapStates, state) ? t(`swapStates.${state}`) : '',
      because: isKeyOf(da.refusals.cannotGoBack, because) ? t(`cannotGoBack.${because}`) : '',
      blockedBy: isKeyOf(da.refusals.weekBlocks, blockedBy) ? t(`weekBlocks.${blockedBy}`) : '',
    });
  };
}
