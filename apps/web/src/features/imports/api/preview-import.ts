import { previewImport, saveImport, type ImportPreview, type ImportRequest } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Reads the files and says what they would do; saves nothing. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (body: ImportRequest): Promise<ImportPreview> => answer(previewImport({ body })),
  });
}

/** Saves all of it, or nothing. */
export function useSaveImport() {
  const cache = useQueryClient();
  const rosterChanged = useRosterChanged();
  return useMutation({
    mutationFn: (body: ImportRequest): Promise<ImportPreview> => answer(saveImport({ body })),
    onSuccess: async () => {
      // It may have made a unit, and given its maker a way into it.
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['units'] }),
        cache.invalidateQueries({ queryKey: ['session'] }),
        rosterChanged(),
      ]);
    },
  });
}
