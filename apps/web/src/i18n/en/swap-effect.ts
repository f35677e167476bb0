import type { swapEffect as danish } from '../da/swap-effect';
import type { SameKeys } from '../same-keys';

export const swapEffect: SameKeys<typeof danish> = {
  title: 'What it means for you',
  loading: 'Working out the effect …',
  balance: 'Balance at the end of the norm period',
  balanceWithin: 'within plus/minus {{tolerance}}',
  balanceOutside: 'outside plus/minus {{tolerance}}',
  balanceOn: 'Balance on {{date}}',
  before: 'before {{before}}',
  unchanged: 'unchanged',
  rest: 'Shortest rest next to the shift',
  restAlone: 'no shifts close by',
  rules: 'Rules',
  colleague: 'For {{name}}',
  colleaguePossible: 'The swap is possible.',
  colleagueImpossible: '{{name}} {{reasons}}.',
};
