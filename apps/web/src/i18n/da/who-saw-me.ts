import type { AuditReadAction } from '@rulleplan/domain/audit';

/** What somebody looked at, as a sentence to the person it is about. */
const looks = {
  'absence-read': '{{who}} så dit fravær.',
  'balance-read': '{{who}} så din saldo.',
  'history-read': '{{who}} så historikken om dig.',
  'payroll-exported': '{{who}} hentede lønhændelser ud, og dine var iblandt.',
  'own-data-exported': '{{who}} hentede en kopi af dine egne data.',
} as const satisfies { readonly [action in AuditReadAction]: string };

/** Who has seen my data. */
export const whoSawMe = {
  title: 'Hvem har set mine data',
  subtitle: 'Hver gang nogen slår din saldo, dit fravær eller din historik op, står det her.',
  looksTitle: 'Opslag',
  system: 'Rulleplan selv',
  withRole: '{{name}} ({{role}})',
  onBehalfOf: '{{name}}, på vegne af {{leader}},',
  looks,
  at: 'kl. {{times}}',
  more_one: '{{count}} gang mere',
  more_other: '{{count}} gange mere',
  older: 'Vis ældre',
  end: 'Det var det hele.',
  empty: {
    title: 'Ingen har slået dine data op',
    text: 'Når en leder, HR eller løn åbner din saldo, dit fravær eller din historik, kommer det til at stå her med navn og tid. Kolleger kan ikke se dem: for dem er du »ikke til rådighed«.',
  },
  ownData: {
    title: 'Hent en kopi af dine data',
    text: 'Filen er din. I den står alt, hvad Rulleplan gemmer om dig:',
    person: 'dit navn, din e-mail, dine ansættelser, kompetencer og roller',
    roster: 'dine vagter, bytter og din saldo',
    absence: 'dit fravær',
    payroll: 'dine lønhændelser',
    sessions: 'hvor du er logget ind',
    log: 'hvad der er gjort med dine data, og hvem der har set dem',
    format: 'En JSON-fil, som kan åbnes i en teksteditor. At du hentede den, står også i loggen.',
    download: 'Hent mine data',
  },
} as const;
