import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secretSetting } from './secret-setting';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const setting = 'RULLEPLAN_SECRET_KEY';

/** Goes on only where the installation has its secret key. */
export function demandSecretKey(): void {
  secretSetting(setting);
}

/** A key of its own for each purpose: one that leaks opens nothing else. */
function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretSetting(setting), 'rulleplan', purpose, 32));
}

/** Encrypts for one purpose and one place: what is moved to another row does not open there. */
export function seal(text: string, purpose: string, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFor(purpose), nonce, { authTagLength: tagBytes });
  sealing.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
}

/** Opens what was sealed for this purpose and place; throws when the key is another, or it was changed. */
export function unseal(sealed: Buffer, purpose: string, place: string): string {
  const opening = createDecipheriv(cipher, keyFor(purpose), sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  opening.setAAD(Buffer.from(place));
  opening.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()]).toString(
    'utf8',
  );
}
