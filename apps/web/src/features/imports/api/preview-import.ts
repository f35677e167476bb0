import { previewImport, saveImport, type ImportPreview, type ImportRequest } from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Reads the files and says what they would do; saves nothing, and can be stopped. */
export function usePreviewImport() {
  const running = useRef<AbortController | null>(null);
  const preview = useMutation({
    mutationFn: (body: ImportRequest): Promise<ImportPreview> => {
      running.current = new AbortController();
      return answer(previewImport({ body, signal: running.current.signal }));
    },
  });
  const stop = () => {
    running.current?.abort();
    preview.reset();
  };
  return { preview, stop };
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
