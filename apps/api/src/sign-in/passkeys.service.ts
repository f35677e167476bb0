import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Clock } from '../shared/clock';
import { RefusedError } from '../shared/refused-error';
import type { RelyingParty } from './browser';
import { PasskeyRepository, type KeptPasskey } from './passkey.repository';

/** A browser's JSON as it came: nothing about it is known. */
export type BrowserAnswer = Readonly<Record<string, unknown>>;

/** What the browser is given for the key, and the challenge that its answer must hold. */
export interface PasskeyTask {
  readonly options: Record<string, unknown>;
  readonly challenge: string;
}

/** Whose passkey it is to be. */
export interface PasskeyOwner {
  readonly id: string;
  readonly email: string;
  readonly personName: string;
}

const product = 'Rulleplan';

/** Passkeys (WebAuthn): asking for them, and judging what they sign. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly clock: Clock,
  ) {}

  async of(accountId: string): Promise<KeptPasskey[]> {
    return this.passkeys.of(accountId);
  }

  /** A task for a new key that can be found without an address, and that the account does not hold yet. */
  async newKeyTask(owner: PasskeyOwner, party: RelyingParty): Promise<PasskeyTask> {
    const held = await this.passkeys.of(owner.id);
    const options = await generateRegistrationOptions({
      rpName: product,
      rpID: party.id,
      userName: owner.email,
      userDisplayName: owner.personName,
      userID: new Uint8Array(Buffer.from(owner.id)),
      attestationType: 'none',
      excludeCredentials: held.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    return { options: { ...options }, challenge: options.challenge };
  }

  /** Keeps a new key that has signed its task; answers with its id. */
  async add(
    accountId: string,
    name: string,
    answer: BrowserAnswer,
    challenge: string,
    party: RelyingParty,
  ): Promise<string> {
    const verified = await accepted(() =>
      verifyRegistrationResponse({
        response: answer as unknown as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: false,
      }),
    );
    if (!verified.verified) throw notAccepted();
    const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
    return this.passkeys.add({
      accountId,
      credentialId: id,
      publicKey: Buffer.from(publicKey),
      counter: String(counter),
      transports: [...(transports ?? [])],
      name,
      createdAt: this.clock.moment(),
      lastUsedAt: null,
    });
  }

  async remove(accountId: string, passkeyId: string): Promise<boolean> {
    return this.passkeys.remove(accountId, passkeyId);
  }

  /** A task for a key of the account; with null for any key that its holder chooses, who then need not say who it is. */
  async task(accountId: string | null, party: RelyingParty): Promise<PasskeyTask> {
    const held = accountId === null ? [] : await this.passkeys.of(accountId);
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      userVerification: accountId === null ? 'required' : 'preferred',
      ...(accountId === null
        ? {}
        : {
            allowCredentials: held.map(({ credentialId, transports }) => ({
              id: credentialId,
              transports: [...transports],
            })),
          }),
    });
    return { options: { ...options }, challenge: options.challenge };
  }

  /** In which municipality the key that answers is known, before anybody is. */
  async municipalityOf(answer: BrowserAnswer): Promise<string | null> {
    return typeof answer['id'] === 'string' ? this.passkeys.municipalityOf(answer['id']) : null;
  }

  /**
   * The key that has signed the challenge, and is used once more by that. Alone, without a password, it must have
   * made sure by itself who holds it.
   */
  async use(
    answer: BrowserAnswer,
    challenge: string,
    party: RelyingParty,
    isAlone: boolean,
  ): Promise<KeptPasskey> {
    const passkey = typeof answer['id'] === 'string' ? await this.passkeys.lock(answer['id']) : null;
    if (passkey === null) throw notAccepted();
    const { verified, authenticationInfo } = await accepted(() =>
      verifyAuthenticationResponse({
        response: answer as unknown as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: isAlone,
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
        },
      }),
    );
    if (!verified) throw notAccepted();
    await this.passkeys.used(passkey.id, authenticationInfo.newCounter, this.clock.moment());
    return passkey;
  }
}

/** The library throws at whatever is wrong, from a missing field to a counter that goes backwards. */
async function accepted<Result>(verify: () => Promise<Result>): Promise<Result> {
  try {
    return await verify();
  } catch {
    throw notAccepted();
  }
}

function notAccepted(): RefusedError {
  return new RefusedError({ refused: 'passkey-not-accepted' });
}
