import {
  getPasskeyChallenge,
  getSecondFactorChallenge,
  giveSecondFactor,
  giveSecondFactorPasskey,
  signIn,
  signInWithPasskey,
  type SignInAnswer,
  type SignInRequest,
} from '@rulleplan/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { signWithPasskey } from '../../../shared/passkeys';
import { forgetDeparture } from '../departure';
import { tellOtherTabs } from '../other-tabs';
import { setSession } from './get-session';

/** Signs in with e-mail and password; a second factor may still be awaited then. */
export function useSignIn() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: (body: SignInRequest): Promise<SignInAnswer> => answer(signIn({ body })),
    onSuccess: welcome,
  });
}

/** Gives the code of an authenticator app, or a recovery code, after the password. */
export function useGiveSecondFactor() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: (code: string): Promise<SignInAnswer> => answer(giveSecondFactor({ body: { code } })),
    onSuccess: welcome,
  });
}

/** Signs in with a passkey and nothing else. */
export function useSignInWithPasskey() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: async (sharedDevice: boolean): Promise<SignInAnswer> => {
      const { options } = await answer(getPasskeyChallenge({ body: { sharedDevice } }));
      return answer(signInWithPasskey({ body: { answer: await signWithPasskey(options) } }));
    },
    onSuccess: welcome,
  });
}

/** Signs with a passkey after the password. */
export function useGiveSecondFactorPasskey() {
  const welcome = useWelcome();
  return useMutation({
    mutationFn: async (): Promise<SignInAnswer> => {
      const { options } = await answer(getSecondFactorChallenge());
      return answer(giveSecondFactorPasskey({ body: { answer: await signWithPasskey(options) } }));
    },
    onSuccess: welcome,
  });
}

/** What follows once somebody is signed in: nothing of the person before is left in any tab. */
export function useWelcome(): (answer: Pick<SignInAnswer, 'session'>) => void {
  const cache = useQueryClient();
  return ({ session }) => {
    if (session === null) return;
    // Signing in has ended the session before, if one was left here without a network.
    forgetDeparture();
    setSession(cache, session);
    tellOtherTabs();
  };
}
