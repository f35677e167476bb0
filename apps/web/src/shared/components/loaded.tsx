import { Skeleton } from '@rulleplan/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from './problem-banner';
import type { Problem } from '../problem';

export interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, Problem>;
  /** Lines of the grey shape shown while waiting. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/**
 * The three faces of what is fetched: a grey shape while it is on its way, the problem with "try again" when it
 * did not come, and then the content. Emptiness is the content's own matter: use `EmptyState` with the next step.
 */
export function Loaded<Data>({ query, lines = 5, children }: LoadedProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemBanner problem={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton label={t('loadingPage')} lines={lines} />;
}
