import { getOutbox } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** The mails of the municipality, newest first. Asked for again often: one waits here for a mail to come. */
export function useOutbox() {
  return useQuery({
    queryKey: ['outbox'] as const,
    refetchInterval: 15_000,
    queryFn: () => answer(getOutbox()),
  });
}
