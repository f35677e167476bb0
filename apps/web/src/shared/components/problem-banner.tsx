import { Banner, Button } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { findingsOf, type Problem } from '../problem';
import { useProblemText } from '../problem-text';
import { FindingList } from './finding-list';

export interface ProblemBannerProps {
  readonly problem: Problem;
  /** What it is about, where the place alone does not say it. */
  readonly title?: string | undefined;
  /** Shows a button that tries again. */
  readonly onRetry?: () => void;
  /** Another name for it than "try again". */
  readonly retryLabel?: string;
  /** Whose the findings of a refusal are, where they are several people's. */
  readonly nameOf?: (employmentId: string) => string | undefined;
}

/** Says why something did not succeed, at the place it is about: in one sentence, and with what the rules found. */
export function ProblemBanner({ problem, title, onRetry, retryLabel, nameOf }: ProblemBannerProps) {
  const { t } = useTranslation(['problems', 'shell']);
  const textOf = useProblemText();
  const findings = findingsOf(problem);
  return (
    <Banner
      tone={problem.status === 409 || problem.status === 422 || problem.status === 429 ? 'warning' : 'danger'}
      announce
      {...(title !== undefined && { title })}
      {...(onRetry && {
        actions: (
          <Button size="small" onPress={onRetry}>
            {retryLabel ?? t('shell:tryAgain')}
          </Button>
        ),
      })}
    >
      <p>{textOf(problem)}</p>
      {findings.length > 0 && <FindingList findings={findings} {...(nameOf && { nameOf })} />}
      {problem.status >= 500 && problem.correlationId !== null && (
        <p>{t('problems:reference', { id: problem.correlationId })}</p>
      )}
    </Banner>
  );
}
