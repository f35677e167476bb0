import type { proposeSwap as danish } from '../da/propose-swap';
import type { SameKeys } from '../same-keys';

export const proposeSwap: SameKeys<typeof danish> = {
  title: 'Propose a swap',
  subtitle: 'With {{name}}',
  loading: 'Working out the effect …',
  takesEffect: {
    'at-once': 'The swap takes effect as soon as {{name}} says yes. The leader sees it on Monday.',
    'after-leader': 'When {{name}} has said yes, the leader must approve before it takes effect.',
  },
  lapses: 'The proposal lapses {{when}} if {{name}} has not answered.',
  remark: 'Remark to {{name}} (optional)',
  remarkHelp: '{{name}} and your leader can read it.',
  send: 'Send the proposal',
  refresh: 'Work out the effect again',
  notPossible: 'The swap cannot be sent as it is',
  aboutOffered: 'This is about your own shift',
  aboutRequested: 'This is about the shift of {{name}}',
  chooseOther: 'Choose another shift',
  sent: {
    title: 'The proposal is sent',
    waits: 'Now {{name}} must answer, at the latest {{when}}.',
    until: 'Until then you both keep your shift.',
    follow: 'Follow your swaps',
    done: 'Done',
  },
};
