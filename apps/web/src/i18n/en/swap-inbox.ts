import type { swapInbox as danish } from '../da/swap-inbox';
import type { SameKeys } from '../same-keys';

export const swapInbox: SameKeys<typeof danish> = {
  title: 'Swaps',
  incoming: {
    title: 'Waiting for you',
    none: 'No swap waits for your answer.',
    headline: '{{name}} wants to swap with you',
    deadline: 'Answer by {{when}}. Otherwise the proposal lapses and you both keep your shifts.',
  },
  outgoing: {
    title: 'Waiting for others',
    headline: 'Your swap with {{name}}',
    deadline: 'By {{when}}. Otherwise the swap lapses and you both keep your shifts.',
  },
  pair: {
    give: 'You give',
    get: 'You get',
  },
  remark: '{{name}} writes',
  ownRemark: 'You wrote',
  waits: {
    colleague: 'Waiting for {{name}}',
    leader: 'Waiting for the leader',
  },
  state: {
    proposed: 'Proposed',
    'awaiting-leader': 'Waiting for the leader',
    applied: 'Done',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
    rejected: 'Rejected by the leader',
  },
  takesEffect: {
    'at-once': 'The swap takes effect as soon as you say yes.',
    'after-leader': 'After your yes the leader must approve before the swap takes effect.',
  },
  effect: 'What it means for you',
  effectLoading: 'Working out the effect …',
  accept: 'Say yes',
  decline: 'Say no',
  withdraw: 'Withdraw',
  cannotAccept: 'You cannot say yes as things stand',
  accepted: {
    applied: 'The swap with {{name}} is done.',
    'awaiting-leader': 'You said yes. The swap now waits for the leader.',
  },
  declined: '{{name}} will be told of your no.',
  withdrawn: 'The swap is withdrawn.',
  declineDialog: {
    title: 'Say no to the swap',
    text: '{{name}} will be told, and you both keep your shifts.',
    reason: 'Reason (optional)',
    reasonHelp: '{{name}} can read it.',
    keep: 'Go back',
  },
  withdrawDialog: {
    title: 'Withdraw the swap?',
    text: '{{name}} can then no longer say yes, and both shifts can be part of other swaps.',
    keep: 'Keep the swap',
  },
  history: {
    title: 'Decided swaps',
    none: 'Your swaps appear here once they are decided.',
    colleague: 'Colleague',
    state: 'Outcome',
    reason: 'Reason: {{reason}}',
    more: 'Show more',
  },
  empty: {
    title: 'No swaps yet',
    text: 'Does a shift suit you badly? Open it in the team roster and propose a swap. You see what it means for both of you before you send it.',
    action: 'To the team roster',
  },
};
