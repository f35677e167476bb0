import type { session as danish } from '../da/session';
import type { SameKeys } from '../same-keys';

export const session: SameKeys<typeof danish> = {
  title: 'Sign in',
  intro: 'The roster of your team.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Enter your e-mail.',
  passwordMissing: 'Enter your password.',
};
