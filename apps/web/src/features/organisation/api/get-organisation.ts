import { getOrganisation } from '@rulleplan/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

/** All units that may be seen, with who leads them and how many work there. */
export function useOrganisation() {
  return useQuery({
    queryKey: ['organisation'] as const,
    queryFn: () => answer(getOrganisation()),
  });
}
