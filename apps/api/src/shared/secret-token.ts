import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** 256 random bits, as text for a cookie or a link. */
export function newSecretToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What is kept of a token; whoever reads the database cannot use it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
