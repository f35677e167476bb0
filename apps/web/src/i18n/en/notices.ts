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
  reason: 'Reason: {{reason}}',
};
