import type { newPassword as danish } from '../da/new-password';
import type { SameKeys } from '../same-keys';

export const newPassword: SameKeys<typeof danish> = {
  label: 'New password',
  show: 'Show what is typed',
  rule: 'At least {{shortest}} characters. Four random words are easy to remember and hard to guess.',
  missing: 'Enter the password you want.',
  problems: {
    'too-short': 'Too short yet: {{count}} of at least {{shortest}} characters.',
    'too-long': 'Too long: at most {{longest}} characters.',
    'not-one-line': 'It must be one line, without tabs.',
    'too-common': 'It is among those that are guessed first. Choose something only you would think of.',
    'names-you': 'It resembles your name or e-mail. Choose something that is not about you.',
  },
  strengths: {
    fair: 'Can be used. One more word makes it better.',
    good: 'Good.',
    strong: 'Strong.',
  },
};
