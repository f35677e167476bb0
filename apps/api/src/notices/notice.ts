/** What somebody is told: first what waits for the person, then what has happened. */
export const noticeKinds = [
  'swap-to-answer',
  'swap-to-approve',
  'changes-to-decide',
  'access-review-waiting',
  'sync-needs-confirmation',
  'competence-expiring',
  'swap-accepted',
  'swap-applied',
  'swap-declined',
  'swap-withdrawn',
  'swap-lapsed',
  'swap-rejected',
  'change-rejected',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
