import type { signInLink as danish } from '../da/sign-in-link';
import type { SameKeys } from '../same-keys';

export const signInLink: SameKeys<typeof danish> = {
  invitation: {
    title: 'Welcome, {{name}}',
    intro: 'Choose a password and your account in {{municipality}} is ready. You sign in with {{email}}.',
    submit: 'Choose it and sign in',
  },
  reset: {
    title: 'Choose a new password',
    intro: 'For {{email}} in {{municipality}}. You are signed out everywhere else.',
    submit: 'Save it and sign in',
  },
  opening: 'Opening the link',
  unusable: {
    title: 'The link cannot be used',
    text: 'It was used, has expired, or was not copied whole. A link works once and only for a short time.',
    known: 'If you have chosen a password already, sign in with it.',
    reset: 'If you have an account, ask for a new link here.',
    invitation: 'If you are new, ask your leader to invite you again.',
    signIn: 'Sign in',
    ask: 'Ask for a new link',
  },
  firstStart: {
    title: 'Getting started',
    intro: 'Nobody is here yet. The account you make now is the administrator’s.',
    introOf: '{{municipality}} has no administrator yet. The account you make now is.',
    municipality: 'Name of the municipality',
    municipalityMissing: 'Enter the name of the municipality.',
    name: 'Your name',
    nameMissing: 'Enter your name.',
    email: 'Your e-mail',
    emailMissing: 'Enter your e-mail.',
    submit: 'Create it and sign in',
    unusableText:
      'It was used or has expired. The server writes a new link when it is started, as long as there is no administrator.',
  },
};
