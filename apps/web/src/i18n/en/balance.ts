import type { balance as danish } from '../da/balance';
import type { SameKeys } from '../same-keys';

export const balance: SameKeys<typeof danish> = {
  title: 'My balance',
  titleIn: 'My balance · {{unit}}',
  now: 'Now',
  atEnd: 'At period end',
  period: 'Norm period {{from}} – {{to}}',
  within: 'At the end of the period you are at {{balance}}. That is within plus/minus {{tolerance}}.',
  zero: 'At the end of the period your norm comes out even.',
  above:
    'At the end of the period you are at {{balance}}. That is {{excess}} more than plus/minus {{tolerance}} allows. Swap a shift for a shorter one, or talk to your leader.',
  below:
    'At the end of the period you are at {{balance}}. That is {{excess}} more than plus/minus {{tolerance}} allows. Take an open shift, or talk to your leader.',
  outside: 'Outside plus/minus',
  hourly: 'You are paid by the hour and owe no norm. {{planned}} are planned in the period.',
  chart:
    'The balance week by week. At the start {{opening}}, now {{now}}, at the end {{end}}. The band is plus/minus {{tolerance}}.',
  band: 'plus/minus {{tolerance}}',
  weekByWeek: 'Week by week',
  numbers: 'Show the numbers',
  table: 'Balance at the end of the week',
  week: 'Week',
  weekBalance: 'Balance',
  made: 'How it is worked out',
  opening: 'From the period before',
  planned: 'Planned hours',
  credited: 'Hours for absence',
  norm: 'Norm',
  publicHolidays: 'The norm is already lowered by {{minutes}} for public holidays.',
  sum: 'Balance at the end',
  none: 'You have no norm in this period.',
};
