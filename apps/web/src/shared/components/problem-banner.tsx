import { Banner, Button } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../problem';
import { useProblemText } from '../problem-text';

export interface ProblemBannerProps {
  readonly problem: Problem;
  /** Shows a button that tries again. */
  readonly onRetry?: () => void;
  /** Another name for it than "try again". */
  readonly retryLabel?: string;
}

/** Says in one sentence why something did not succeed, at the place it is about. */
export function ProblemBanner({ problem, onRetry, retryLabel }: ProblemBannerProps) {
  const { t } = useTranslation(['problems', 'shell']);
  const textOf = useProblemText();
  return (
    <Banner
      tone={problem.status === 409 || problem.status === 422 || problem.status === 429 ? 'warning' : 'danger'}
      announce
      {...(onRetry && {
        actions: (
          <Button size="small" onPress={onRetry}>
            {retryLabel ?? t('shell:tryAgain')}
          </Button>
        ),
      })}
    >
      <p>{textOf(problem)}</p>
      {problem.status >= 500 && problem.correlationId !== null && (
        <p>{t('problems:reference', { id: problem.correlationId })}</p>
      )}
    </Banner>
  );
}
