import type { AgreementNumbers, AgreementVersion, Supplement, SupplementLine } from '../../agreement';
import type { Sourced } from '../../sourced';

const everyEvening = [{ days: 'every-day', from: '17:00', to: '23:00' }] as const;
const everyNight = [
  { days: 'every-day', from: '00:00', to: '06:00' },
  { days: 'every-day', from: '23:00', to: '24:00' },
] as const;

const supplements = {
  evening: {
    value: {
      line: 'evening',
      windows: everyEvening,
      percent: 30,
      roundingMinutes: 30,
      precedence: null,
    },
    clause: '79.01 §13 stk. 3',
    source: 'FOA Sydfyn 2020; fysio.dk',
    sureness: 'sourced',
  },
  night: {
    value: {
      line: 'night',
      windows: everyNight,
      percent: 35,
      roundingMinutes: 30,
      precedence: null,
    },
    clause: '79.01 §13',
    source: 'FOA Sydfyn 2020; fysio.dk',
    sureness: 'sourced',
  },
  saturday: {
    value: {
      line: 'saturday',
      windows: [{ days: 'saturday', from: '08:00', to: '24:00' }],
      percent: 30,
      roundingMinutes: 30,
      precedence: 3,
    },
    clause: '79.01 §13',
    source: 'FOA Sydfyn 2020; fysio.dk. That it stacks with evening and night has no source',
    sureness: 'sourced',
  },
  'sunday-and-holiday': {
    value: {
      line: 'sunday-and-holiday',
      windows: [{ days: 'sunday-or-public-holiday', from: '00:00', to: '24:00' }],
      percent: 50,
      roundingMinutes: 30,
      precedence: 1,
    },
    clause: '79.01 §13',
    source: 'FOA Sydfyn 2020; fysio.dk. Stacking with evening and night: FOA Randers 2024',
    sureness: 'sourced',
  },
  'special-day': {
    value: {
      line: 'special-day',
      windows: [
        { days: { monthDays: ['12-24'], exceptFixedNight: true }, from: '06:00', to: '24:00' },
        {
          days: { monthDays: ['05-01', '06-05', '12-31'], exceptFixedNight: false },
          from: '12:00',
          to: '24:00',
        },
      ],
      percent: 50,
      roundingMinutes: 30,
      precedence: 2,
    },
    clause: '79.01 §5',
    source: 'FOA Sydfyn 2020; FOA Roskilde; FOA Nordsjælland 2014. 06:00 stands for the start of day duty',
    sureness: 'sourced',
  },
} as const satisfies { readonly [line in SupplementLine]: Sourced<Supplement> };

const numbers = {
  fullTimeWeeklyMinutes: {
    value: 2220,
    clause: '79.01 §3',
    source: 'foa.dk, Planlægning af arbejdstid',
    sureness: 'sourced',
  },
  dailyRest: {
    minimumMinutes: {
      value: 660,
      clause: 'BEK 324/2002 §3',
      source: 'at.dk, Beregning af hvileperiode; retsinformation.dk 83453',
      sureness: 'sourced',
    },
  },
  maxDutyLength: {
    maximumMinutes: {
      value: 720,
      clause: '79.01',
      source: 'dsr.dk, Sommertid og vintertid (does not say whether municipality or region)',
      sureness: 'old-or-neighbouring',
    },
  },
  normPeriod: {
    weeks: {
      value: 16,
      clause: '79.01 §3',
      source: 'sl.dk, Arbejdstidsregler i kommunerne: at most 16 weeks unless agreed locally',
      sureness: 'sourced',
    },
    anchor: {
      value: '2026-01-05',
      clause: '79.01 §3',
      source: 'No source: the agreement leaves the start to each workplace',
      sureness: 'unsourced',
    },
    // One full-time working day: less than a shift cannot be planned away, more needs a local agreement.
    toleranceMinutes: {
      value: 444,
      clause: '79.01 §3',
      source: 'No source: a band around the norm is agreed locally; one working day of 7.4 h stands in',
      sureness: 'unsourced',
    },
    carryOver: {
      value: false,
      clause: '79.01 §3',
      source:
        'foa.dk, Planlægning af arbejdstid: hours short are lost unless a local agreement says otherwise',
      sureness: 'sourced',
    },
    publicHolidayDivisor: {
      value: 5,
      clause: '79.01 §3 stk. 5',
      source: 'foa.dk, FO-dage; FOA Randers; FOA Sydfyn 2020',
      sureness: 'sourced',
    },
    christmasEveLowersNorm: {
      value: true,
      clause: '79.01 §3 stk. 5',
      source: 'DSR Nordjylland 2020; sl.dk; FOA Randers',
      sureness: 'sourced',
    },
  },
  supplements,
  swaps: {
    takeEffect: {
      value: 'at-once',
      clause: '79.01',
      source: 'No source: trust is the starting point, a local agreement may ask for the leader first',
      sureness: 'unsourced',
    },
  },
} as const satisfies AgreementNumbers;

/** 79.01 since the three round-the-clock agreements were made alike. */
export const version20160401 = { validFrom: '2016-04-01', numbers } as const satisfies AgreementVersion;
