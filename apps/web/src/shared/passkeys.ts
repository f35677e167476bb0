import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { Problem } from './problem';

/** What the server wants a passkey to sign; the browser reads it, we only pass it on. */
type Options = Readonly<Record<string, unknown>>;

/** Whether this browser knows passkeys at this address: only over https, or on the own machine. */
export function knowsPasskeys(): boolean {
  return browserSupportsWebAuthn();
}

/** Lets the person choose a passkey and sign with it. Throws a `Problem` when nothing came of it. */
export async function signWithPasskey(options: Options): Promise<Record<string, unknown>> {
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  return { ...(await asked(startAuthentication({ optionsJSON }))) };
}

/** Lets the person make a passkey. Throws a `Problem` when nothing came of it. */
export async function makePasskey(options: Options): Promise<Record<string, unknown>> {
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  return { ...(await asked(startRegistration({ optionsJSON }))) };
}

async function asked<Answer>(ceremony: Promise<Answer>): Promise<Answer> {
  try {
    return await ceremony;
  } catch (error) {
    throw new Problem(409, codeOf(error));
  }
}

function codeOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return 'passkey-there-already';
  // The browser does not tell "cancelled" from "none fits" and "took too long", so that no page can find out.
  return name === 'NotAllowedError' || name === 'AbortError' ? 'passkey-not-chosen' : 'passkey-not-possible';
}
