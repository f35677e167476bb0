import {
  getOrganisationSyncRuns,
  previewOrganisationSync,
  runOrganisationSync,
  type OrganisationSyncOutcome,
} from '@rulleplan/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Where the organisation comes from, and the runs so far. */
export function useSyncRuns() {
  return useQuery({
    queryKey: ['organisation-sync'] as const,
    queryFn: () => answer(getOrganisationSyncRuns()),
  });
}

/** What a run would change now; nothing is kept. */
export function usePreviewSync() {
  return useMutation({
    mutationFn: (): Promise<OrganisationSyncOutcome> => answer(previewOrganisationSync()),
  });
}

/** Makes the organisation as its source says; with a held run, those whom that one would end may be ended. */
export function useRunSync(onRun: (outcome: OrganisationSyncOutcome) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (confirmedRunId: string | null): Promise<OrganisationSyncOutcome> =>
      answer(runOrganisationSync({ body: { confirmedRunId } })),
    onSuccess: onRun,
    onSettled,
  });
}
