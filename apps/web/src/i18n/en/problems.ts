import type { problems as danish } from '../da/problems';
import type { SameKeys } from '../same-keys';

export const problems: SameKeys<typeof danish> = {
  title: 'That did not work',
  offline: 'There is no connection to the server. Check the network and try again.',
  failure:
    'Something failed on our side. Nothing was changed. Try again; if it stays, give the number below.',
  unavailable: 'The server is not ready just now. Wait a moment and try again.',
  tooLarge: 'What was sent is too large.',
  reference: 'Error number {{id}}',
  shape: 'Some of what was entered does not fit.',
  tooMany: 'There were too many tries. Wait {{wait}} and try again.',
  seconds_one: '{{count}} second',
  seconds_other: '{{count}} seconds',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  moment: 'a moment',
  passkeyNotChosen: 'No passkey was chosen. Try again, or choose another way.',
  passkeyNotPossible: 'Passkeys do not work here: the device or the address does not allow them.',
  passkeyThereAlready: 'You have that passkey here already.',
};
