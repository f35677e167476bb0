import type { logVerification as danish } from '../da/log-verification';
import type { SameKeys } from '../same-keys';

export const logVerification: SameKeys<typeof danish> = {
  title: 'Check of the log',
  subtitle: 'Each line of the log is locked to the line before. What was changed or removed shows here.',
  state: {
    title: 'How the log stands',
    entries: 'Lines',
    lastAt: 'Newest line',
    erased: 'Erased content',
    checkpoint: 'Last written outside the database',
    key: 'The key’s mark',
    never: 'never',
    explained:
      'Erased content is of lines whose time was up: they keep their place in the chain. Each hour the chain’s state is written outside the database too, so that the end cannot be cut off either.',
  },
  verify: {
    title: 'Verify the log',
    text: 'Each line is checked, from the first to the newest, and held against what was written outside the database.',
    start: 'Verify now',
    again: 'Verify again',
    stop: 'Stop',
    running: '{{checked}} of {{total}} lines are verified',
    stopped: 'Stopped. {{checked}} of {{total}} lines were verified.',
    whole: 'The log is whole',
    wholeText_one: '{{formatted}} line is as it was written.',
    wholeText_other: 'All {{formatted}} lines are as they were written.',
    broken: 'The log is not as it was written',
    brokenText:
      'The first thing that is wrong in each chain. Mend nothing; keep a copy, and ask whoever runs the server.',
  },
  faults: {
    changed: 'Line {{position}} in chain {{lane}} says something else than when it was written.',
    missing: 'Line {{position}} in chain {{lane}} is gone.',
    inserted: 'Line {{position}} in chain {{lane}} was put in afterwards.',
    reordered: 'Line {{position}} in chain {{lane}} stands in another place than where it was written.',
    truncated: 'Chain {{lane}} is cut off: from line {{position}} its end is missing.',
    'checkpoint-changed':
      'What was written outside the database about line {{position}} in chain {{lane}} was changed afterwards.',
  },
  entry: 'Id of the line: {{id}}',
};
