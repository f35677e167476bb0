import type { retention as danish } from '../da/retention';
import type { SameKeys } from '../same-keys';

export const retention: SameKeys<typeof danish> = {
  title: 'Retention',
  subtitle: 'How long each kind of data is kept before it can be erased.',
  kinds: {
    'time-records': {
      name: 'Time records',
      what: 'Shifts, swaps, absence and payroll events, counted from the end of their norm period.',
      least: 'The law: at least {{least}}, because claims for pay lapse only then.',
    },
    log: {
      name: 'The log',
      what: 'Who did what, and who saw whose data. A line’s content is erased; its place in the chain stays.',
      least: 'At least {{least}}.',
    },
    'sign-in': {
      name: 'Traces of signing in',
      what: 'Ended sessions, used links and sent mails.',
      least: 'At least {{least}}.',
    },
    accounts: {
      name: 'Accounts',
      what: 'E-mail and password of people whose last employment is over. Access ends the same day.',
      least: 'At least {{least}}.',
    },
  },
  keptYears: 'Kept for years',
  keptDays: 'Kept for days',
  units: {
    years_one: '{{count}} year',
    years_other: '{{count}} years',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  usual: 'Usual is {{usual}}.',
  outOfRange: 'Enter a whole number from {{least}} to {{most}}.',
  counting: 'Counting …',
  nothingDue: 'Nothing has been kept that long.',
  due_one: '{{count}} can be erased now.',
  due_other: '{{count}} can be erased now.',
  dueBefore_one: '{{count}} from before {{day}} can be erased now.',
  dueBefore_other: '{{count}} from before {{day}} can be erased now.',
  erasing:
    'Nothing is erased here. Whoever runs the server erases with the command “rulleplan retention erase”, and the log shows that it happened.',
  save: 'Save …',
  saved: 'The new times hold now.',
  confirm: {
    title: 'Save the new times?',
    save: 'Save',
    shorter:
      'Something is kept shorter: more can be erased next time, and what is erased does not come back.',
  },
};
