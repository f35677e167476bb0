import { getPerson } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** All that may be seen of a person: sign-in, jobs, roles, and what one may do about them. */
export function usePerson(personId: string) {
  return useQuery({
    queryKey: ['person', personId] as const,
    queryFn: () => answer(getPerson({ path: { personId } })),
  });
}
