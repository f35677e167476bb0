import type { NumberName, Sureness, SwapEffectTime } from '@rulleplan/domain/agreements';

const numbers = {
  fullTimeWeeklyMinutes: 'Fuld tid om ugen',
  'dailyRest.minimumMinutes': 'Hviletid i hvert døgn',
  'maxDutyLength.maximumMinutes': 'Længste vagt',
  'normPeriod.weeks': 'Normperiode',
  'normPeriod.anchor': 'Normperioder tælles fra',
  'normPeriod.toleranceMinutes': 'Plus/minus omkring normen',
  'normPeriod.carryOver': 'Saldo føres videre',
  'normPeriod.publicHolidayDivisor': 'En søgnehelligdag sænker normen med',
  'normPeriod.christmasEveLowersNorm': 'Juleaften sænker normen',
  'supplements.evening': 'Aftentillæg',
  'supplements.night': 'Nattillæg',
  'supplements.saturday': 'Lørdagstillæg',
  'supplements.sunday-and-holiday': 'Søn- og helligdagstillæg',
  'supplements.special-day': 'Tillæg for særlig dag',
  'swaps.takeEffect': 'Et bytte gælder',
} as const satisfies { readonly [name in NumberName]: string };

const sureness = {
  sourced: 'fra kilden',
  'old-or-neighbouring': 'fra en ældre eller nærliggende aftale',
  calculated: 'regnet ud',
  unsourced: 'ikke bekræftet',
} as const satisfies { readonly [sureness in Sureness]: string };

const takeEffect = {
  'at-once': 'straks, når begge er enige',
  'after-leader': 'når lederen har sagt ja',
} as const satisfies { readonly [effect in SwapEffectTime]: string };

/** What a unit works under. */
export const agreements = {
  title: 'Arbejdstidsaftaler',
  subtitle: 'Hvad der gælder i dag: den nationale aftale, og hvad enheden selv har aftalt.',
  number: 'Hvad',
  holds: 'Gælder her',
  national: 'National aftale',
  clause: 'Paragraf',
  local: 'Lokalaftale',
  version: '{{agreement}}, udgave fra {{version}}',
  caption: 'Arbejdstidsaftalens tal for {{group}}',
  numbers,
  sureness,
  takeEffect,
  yes: 'Ja',
  no: 'Nej',
  weeks_one: '{{count}} uge',
  weeks_other: '{{count}} uger',
  divisor: '1/{{days}} af ugens timer',
  locals: {
    title: 'Lokalaftaler',
    none: 'Ingen. Den nationale aftale gælder, som den er.',
    span: '{{from}} – {{to}}',
    always: 'fra begyndelsen',
    noEnd: 'uden slutdato',
    saved: 'gemt {{when}} af {{name}}',
    system: 'Rulleplan',
  },
  empty: {
    title: 'Ingen personalegrupper i enheden',
    text: 'Når nogen er ansat her, står deres arbejdstidsaftale på siden.',
  },
} as const;
