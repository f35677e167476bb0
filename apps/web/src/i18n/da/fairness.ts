/** How a unit shares what weighs. */
export const fairness = {
  title: 'Fordeling',
  subtitle: 'Hvordan den offentliggjorte vagtplan er delt. Fravær indgår ikke og kan ikke ses her.',
  span: 'Uger',
  spans: {
    'past-12': '12 uger tilbage',
    'next-12': '12 uger frem',
    'past-24': '24 uger tilbage',
  },
  shared: 'Delt mellem medarbejderne',
  legend:
    'Tallet og søjlen er, hvor mange vagter eller weekender den enkelte har. Stregen er andelen efter timer blandt dem, man deler med: samme personalegruppe, og fast nattevagt for sig.',
  caption: 'Weekender, aftener, nætter og helligdage for hver medarbejder i {{unit}}',
  person: 'Medarbejder',
  hours: 'Timer',
  burdens: {
    weekends: 'Weekender',
    evenings: 'Aftener',
    nights: 'Nætter',
    publicHolidays: 'Helligdage',
  },
  ofFair: 'af {{fair}}',
  empty: {
    title: 'Ingen offentliggjort vagtplan i ugerne',
    text: 'Vælg andre uger, eller vent, til planen er offentliggjort.',
  },
} as const;
