import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rememberDeparture } from '../departure';
import { tellOtherTabs } from '../other-tabs';
import { leave, setSession } from './get-session';

/** Signs out: `onSignedOut` is called once the server knows. */
export function useSignOut(onSignedOut: () => void) {
  return useMutation({
    mutationFn: leave,
    onSuccess: () => {
      sessionStorage.clear();
      tellOtherTabs();
      onSignedOut();
    },
  });
}

/**
 * Leaves a device that others use: what was shown is gone at once, whether or not the server can be reached; if it
 * cannot, the session is ended before anything is shown again.
 */
export function useLeaveSharedDevice(onLeft: () => void): () => void {
  const cache = useQueryClient();
  return () => {
    rememberDeparture();
    sessionStorage.clear();
    setSession(cache, null);
    tellOtherTabs();
    // Without a network the sign-in page is shown all the same; the wish to leave is kept.
    leave().then(onLeft, () => undefined);
  };
}
