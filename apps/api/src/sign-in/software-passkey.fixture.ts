import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { RelyingParty } from './browser';

type Options = Readonly<Record<string, unknown>>;

const userPresent = 0x01;
const userVerified = 0x04;
const attested = 0x40;

/** What a key does on one occasion, where it is not what an honest one does. */
export interface Occasion {
  /** The address the browser is at. */
  readonly origin?: string;
  /** Without a finger or a PIN. */
  readonly unverified?: boolean;
  /** What the key counts to. */
  readonly counter?: number;
}

/** A passkey made of software, as a browser and its key answer: ES256, attestation 'none'. */
export class SoftwarePasskey {
  private readonly id = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  constructor(private readonly party: RelyingParty) {}

  /** The answer to navigator.credentials.create. */
  create(options: Options, occasion: Occasion = {}): Record<string, unknown> {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, cosePublicKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.authenticatorData(occasion, attested), credential]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as never,
    );
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', options, occasion).toString('base64url'),
      attestationObject: Buffer.from(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer to navigator.credentials.get. */
  get(options: Options, occasion: Occasion = {}): Record<string, unknown> {
    const authData = this.authenticatorData(occasion);
    const clientData = this.clientData('webauthn.get', options, occasion);
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.keys.privateKey).toString('base64url'),
    });
  }

  private answer(response: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, { challenge }: Options, { origin = this.party.origin }: Occasion): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData({ unverified = false, counter }: Occasion, flags = 0): Buffer {
    this.counter = counter ?? this.counter + 1;
    const tail = Buffer.alloc(5);
    tail.writeUInt8(flags | userPresent | (unverified ? 0 : userVerified));
    tail.writeUInt32BE(this.counter, 1);
    return Buffer.concat([createHash('sha256').update(this.party.id).digest(), tail]);
  }
}

/** As COSE writes an ES256 key: kty EC2, alg ES256, crv P-256, x, y. */
function cosePublicKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  );
}
