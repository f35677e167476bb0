import type { fairness as danish } from '../da/fairness';
import type { SameKeys } from '../same-keys';

/** How a unit shares what weighs. */
export const fairness: SameKeys<typeof danish> = {
  title: 'Fairness',
  subtitle: 'How the published roster is shared. Absence is not part of it and cannot be seen here.',
  span: 'Weeks',
  spans: {
    'past-12': '12 weeks back',
    'next-12': '12 weeks ahead',
    'past-24': '24 weeks back',
  },
  shared: 'Shared between the staff',
  legend:
    'The figure and the bar are how many shifts or weekends each person has. The line is the share by hours among those one shares with: the same staff group, and fixed night staff by themselves.',
  caption: 'Weekends, evenings, nights and public holidays of each person in {{unit}}',
  person: 'Person',
  hours: 'Hours',
  burdens: {
    weekends: 'Weekends',
    evenings: 'Evenings',
    nights: 'Nights',
    publicHolidays: 'Public holidays',
  },
  ofFair: 'of {{fair}}',
  empty: {
    title: 'No published roster in these weeks',
    text: 'Choose other weeks, or wait until the roster is published.',
  },
};
