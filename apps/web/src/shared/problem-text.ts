import { useTranslation } from 'react-i18next';
import type { Problem } from './problem';
import { useRefusalText } from './refusal-text';

/** Gives the sentence for a problem in the language shown now. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('problems');
  const refusalText = useRefusalText();
  return (problem) => {
    if (problem.code === 'offline') return t('offline');
    if (problem.code === 'shape') return t('shape');
    return refusalText(problem.code, problem.facts) ?? t('failure');
  };
}
