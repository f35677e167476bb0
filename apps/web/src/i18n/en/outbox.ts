import type { outbox as danish } from '../da/outbox';
import type { SameKeys } from '../same-keys';

export const outbox: SameKeys<typeof danish> = {
  title: 'Outbox',
  subtitle: 'Mails from Rulleplan, newest first.',
  keptHere:
    'This installation sends no mail: no mail server is set up. Read the mail here and pass the link on to whom it is for.',
  to: 'To {{name}}, {{address}}',
  read: 'Read the mail',
  problem: 'The last try did not succeed: {{problem}}',
  kinds: {
    invitation: 'Invitation',
    reset: 'New password',
    notice: 'Notice',
  },
  states: {
    waiting: 'Waiting',
    sent: 'Sent',
    'given-up': 'Given up',
  },
  empty: {
    title: 'No mails yet',
    text: 'When somebody is invited or has forgotten a password, the mail lies here.',
  },
};
