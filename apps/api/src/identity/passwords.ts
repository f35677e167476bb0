import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with OWASP's first choice: 19 MiB, two passes. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobodysHash: Promise<string> | null = null;

export async function hashPassword(password: string): Promise<string> {
  return hash(password, settings);
}

/** Checks a password; without an account it takes as long and says no. */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this account');
  const matches = await verify(passwordHash ?? (await nobodysHash), password, settings);
  return passwordHash !== null && matches;
}
