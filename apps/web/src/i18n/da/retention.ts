import type { RetentionKind } from '@rulleplan/domain/retention';

const kinds = {
  'time-records': {
    name: 'Tidsregistreringer',
    what: 'Vagter, bytter, fravær og lønhændelser, regnet fra slutningen af deres normperiode.',
    least: 'Loven: mindst {{least}}, fordi krav på løn først forældes da.',
  },
  log: {
    name: 'Loggen',
    what: 'Hvem der gjorde hvad, og hvem der så hvis data. Linjens indhold slettes; dens plads i kæden bliver.',
    least: 'Mindst {{least}}.',
  },
  'sign-in': {
    name: 'Spor af log ind',
    what: 'Afsluttede log ind, brugte links og sendte mails.',
    least: 'Mindst {{least}}.',
  },
  accounts: {
    name: 'Konti',
    what: 'E-mail og adgangskode for den, hvis sidste ansættelse er slut. Adgangen hører op samme dag.',
    least: 'Mindst {{least}}.',
  },
} as const satisfies {
  readonly [kind in RetentionKind]: {
    readonly name: string;
    readonly what: string;
    readonly least: string;
  };
};

/** How long data are kept. */
export const retention = {
  title: 'Opbevaring',
  subtitle: 'Hvor længe hver slags data gemmes, før de kan slettes.',
  kinds,
  keptYears: 'Gemmes i år',
  keptDays: 'Gemmes i dage',
  units: {
    years_one: '{{count}} år',
    years_other: '{{count}} år',
    days_one: '{{count}} dag',
    days_other: '{{count}} dage',
  },
  usual: 'Sædvanligt er {{usual}}.',
  outOfRange: 'Skriv et helt tal fra {{least}} til {{most}}.',
  counting: 'Tælles …',
  nothingDue: 'Intet har ligget så længe.',
  due_one: '{{count}} kan slettes nu.',
  due_other: '{{count}} kan slettes nu.',
  dueBefore_one: '{{count}} fra før {{day}} kan slettes nu.',
  dueBefore_other: '{{count}} fra før {{day}} kan slettes nu.',
  erasing:
    'Her slettes intet. Den, der driver serveren, sletter med kommandoen »rulleplan retention erase«, og loggen viser, at det skete.',
  save: 'Gem …',
  saved: 'De nye tider gælder nu.',
  confirm: {
    title: 'Gem de nye tider?',
    save: 'Gem',
    shorter: 'Noget gemmes kortere: mere kan slettes næste gang, og det slettede kommer ikke tilbage.',
  },
} as const;
