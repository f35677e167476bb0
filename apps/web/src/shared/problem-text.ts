import { useTranslation } from 'react-i18next';
import type { Problem } from './problem';
import { useRefusalText } from './refusal-text';

/** Gives the sentence for a problem in the language shown now. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('problems');
  const refusalText = useRefusalText();
  const waitText = ({ retryAfterSeconds: seconds }: Problem['facts']) => {
    if (typeof seconds !== 'number') return t('moment');
    return seconds < 100
      ? t('seconds', { count: seconds })
      : t('minutes', { count: Math.ceil(seconds / 60) });
  };
  return (problem) => {
    if (problem.code === 'offline') return t('offline');
    if (problem.code === 'unavailable') return t('unavailable');
    if (problem.code === 'too-large') return t('tooLarge');
    if (problem.code === 'shape') return t('shape');
    if (problem.code === 'too-many-attempts') return t('tooMany', { wait: waitText(problem.facts) });
    if (problem.code === 'passkey-not-chosen') return t('passkeyNotChosen');
    if (problem.code === 'passkey-not-possible') return t('passkeyNotPossible');
    if (problem.code === 'passkey-there-already') return t('passkeyThereAlready');
    return refusalText(problem.code, problem.facts) ?? t('failure');
  };
}
