import {
  addClaimMapping,
  getClaimMappings,
  removeClaimMapping,
  type AddClaimMappingRequest,
} from '@rulleplan/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

const mappingsKey = ['claim-mappings'] as const;

/** Which roles come out of what the identity provider says of somebody. */
export function useClaimMappings() {
  return useQuery({ queryKey: mappingsKey, queryFn: () => answer(getClaimMappings()) });
}

/** Lets one more value give a role. */
export function useAddClaimMapping() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: AddClaimMappingRequest) => answer(addClaimMapping({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: mappingsKey }),
  });
}

/** Lets a value give its role no longer. */
export function useRemoveClaimMapping() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (mappingId: string) => answer(removeClaimMapping({ path: { mappingId } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: mappingsKey }),
  });
}
