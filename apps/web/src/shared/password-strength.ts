import { judgePassword, type PasswordOwner, type PasswordProblem } from '@rulleplan/domain/identity';

/** How good a password is: why it cannot be chosen, or how well it would hold. */
export type PasswordStrength =
  | { readonly fit: false; readonly problem: PasswordProblem }
  | { readonly fit: true; readonly strength: 'fair' | 'good' | 'strong' };

const goodLength = 16;
const strongLength = 22;

/** Judges as the server does, and by length beyond that: of what is fit, longer is harder to guess. */
export function passwordStrength(password: string, owner: PasswordOwner): PasswordStrength {
  const problem = judgePassword(password, owner);
  if (problem !== null) return { fit: false, problem };
  const { length } = [...password];
  return { fit: true, strength: length >= strongLength ? 'strong' : length >= goodLength ? 'good' : 'fair' };
}
