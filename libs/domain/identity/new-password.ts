import { guessedPasswords } from './guessed-passwords';

export const shortestPassword = 12;
export const longestPassword = 200;

/** Why a password cannot be chosen. */
export type PasswordProblem = 'too-short' | 'too-long' | 'not-one-line' | 'too-common' | 'names-you';

/** The refusal of a new password. */
export interface PasswordRefusal {
  readonly refused: 'password-not-fit';
  readonly problem: PasswordProblem;
}

/** Whose password it is: what everybody knows of them is no secret. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/**
 * What is wrong with a new password, or null. Long is what counts (NIST SP 800-63B, ASVS 5.0 6.2): no rules about
 * kinds of characters; but not what is guessed first, and not the owner's own name or address with a little added.
 */
export function judgePassword(password: string, { email, name }: PasswordOwner): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'too-short';
  if (password.length > longestPassword) return 'too-long';
  // Nobody could type these into the sign-in page.
  if (/\p{Cc}/u.test(password)) return 'not-one-line';
  const plain = lettersAndDigits(password);
  if (isMonotonous(plain) || guessedPasswords.has(plain) || guessedPasswords.has(withoutTail(plain))) {
    return 'too-common';
  }
  const told = [email, email.split('@', 1)[0] ?? '', name].map(lettersAndDigits);
  return told.some(
    (known) => known.length >= 4 && plain.replace(known, '').length < 6 && plain.includes(known),
  )
    ? 'names-you'
    : null;
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A year or a number at the end makes nothing harder to guess. */
function withoutTail(plain: string): string {
  return plain.replace(/\d{1,4}$/, '');
}

/** 'aaaaaaaaaaaa', 'abababababab', 'abcdef123456': fewer than five different signs, or stairs with one landing. */
function isMonotonous(plain: string): boolean {
  const signs = [...plain].map((sign) => sign.codePointAt(0) ?? 0);
  const jumps = signs.filter((sign, at) => at > 0 && Math.abs(sign - (signs[at - 1] ?? 0)) > 1);
  return new Set(signs).size < 5 || jumps.length < 2;
}
