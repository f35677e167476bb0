import type { agreements as danish } from '../da/agreements';
import type { SameKeys } from '../same-keys';

/** What a unit works under. */
export const agreements: SameKeys<typeof danish> = {
  title: 'Agreements',
  subtitle: 'What holds today: the national agreement, and what the unit has agreed on its own.',
  number: 'What',
  holds: 'Holds here',
  national: 'National agreement',
  clause: 'Clause',
  local: 'Local agreement',
  version: '{{agreement}}, version from {{version}}',
  caption: 'The numbers of the agreement for {{group}}',
  numbers: {
    fullTimeWeeklyMinutes: 'Full time per week',
    'dailyRest.minimumMinutes': 'Rest in every 24 hours',
    'maxDutyLength.maximumMinutes': 'Longest duty',
    'normPeriod.weeks': 'Norm period',
    'normPeriod.anchor': 'Norm periods are counted from',
    'normPeriod.toleranceMinutes': 'Tolerance around the norm',
    'normPeriod.carryOver': 'Balance is carried over',
    'normPeriod.publicHolidayDivisor': 'A public holiday lowers the norm by',
    'normPeriod.christmasEveLowersNorm': 'Christmas Eve lowers the norm',
    'supplements.evening': 'Evening supplement',
    'supplements.night': 'Night supplement',
    'supplements.saturday': 'Saturday supplement',
    'supplements.sunday-and-holiday': 'Sunday and holiday supplement',
    'supplements.special-day': 'Special day supplement',
    'swaps.takeEffect': 'A swap takes effect',
  },
  sureness: {
    sourced: 'from the source',
    'old-or-neighbouring': 'from an older or neighbouring agreement',
    calculated: 'calculated',
    unsourced: 'not confirmed',
  },
  takeEffect: {
    'at-once': 'at once, when both agree',
    'after-leader': 'when the leader has said yes',
  },
  yes: 'Yes',
  no: 'No',
  weeks_one: '{{count}} week',
  weeks_other: '{{count}} weeks',
  divisor: '1/{{days}} of the weekly hours',
  locals: {
    title: 'Local agreements',
    none: 'None. The national agreement holds as it is.',
    span: '{{from}} – {{to}}',
    always: 'from the beginning',
    noEnd: 'without an end',
  },
  empty: {
    title: 'No staff groups in the unit',
    text: 'When somebody is employed here, their agreement stands on this page.',
  },
};
