import type { notices as danish } from '../da/notices';
import type { SameKeys } from '../same-keys';

export const notices: SameKeys<typeof danish> = {
  title: 'Notices',
  button: 'Notices',
  buttonWaiting_one: 'Notices, {{count}} waits for you',
  buttonWaiting_other: 'Notices, {{count}} wait for you',
  waiting: 'Waiting for you',
  news: 'News',
  none: 'Nothing waits for you, and there is no news of the last 14 days.',
  sentences: {
    'swap-to-answer': '{{other}} wants to swap with you',
    'swap-to-approve': '{{proposer}} and {{colleague}} want to swap in {{unit}}',
    'changes-to-decide_one': '{{count}} change waits in {{unit}}, week {{week}}',
    'changes-to-decide_other': '{{count}} changes wait in {{unit}}, week {{week}}',
    'access-review-waiting_one': '{{count}} access waits for your decision',
    'access-review-waiting_other': '{{count}} accesses wait for your decision',
    'sync-needs-confirmation_one': 'The source wants to end {{count}} person. Look at it before it happens',
    'sync-needs-confirmation_other':
      'The source wants to end {{count}} people at once. Look at it before it happens',
    'competence-expiring': 'Your competence {{name}} expires on {{day}}',
    'swap-accepted': 'The swap with {{other}} waits for the leader',
    'swap-applied': 'The swap with {{other}} is done',
    'swap-declined': 'The swap with {{other}} was declined',
    'swap-withdrawn': 'The swap with {{other}} is withdrawn',
    'swap-lapsed': 'The swap with {{other}} has lapsed because nobody answered in time',
    'swap-rejected': '{{leader}} rejected the swap with {{other}}',
    'swap-change-rejected': '{{leader}} rejected the swap of the shift {{shift}}',
    'times-change-rejected': '{{leader}} rejected the new times of the shift {{shift}}',
  },
  leader: 'The leader',
  answerBy: 'Answer by {{when}}',
  decideBy: 'Decide by {{when}}',
  dueBy: 'By {{day}}',
  dueLate: 'The due date was {{day}}',
  reason: 'Reason: {{reason}}',
};
