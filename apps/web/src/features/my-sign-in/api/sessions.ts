import { endOtherSessions, endSession, getSessions } from '@rulleplan/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';

const sessionsKey = ['sessions'] as const;

/** Where I am signed in. */
export function useSessions() {
  return useQuery({ queryKey: sessionsKey, queryFn: () => answer(getSessions()) });
}

/** Signs one device out. */
export function useEndSession() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) => answer(endSession({ path: { sessionId } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: sessionsKey }),
  });
}

/** Signs all devices out but this one. */
export function useEndOtherSessions() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => answer(endOtherSessions()),
    onSuccess: () => cache.invalidateQueries({ queryKey: sessionsKey }),
  });
}
