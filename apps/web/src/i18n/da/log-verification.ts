import type { AuditFaultKind } from '@rulleplan/domain/audit';

const faults = {
  changed: 'Linje {{position}} i kæde {{lane}} siger noget andet, end da den blev skrevet.',
  missing: 'Linje {{position}} i kæde {{lane}} er væk.',
  inserted: 'Linje {{position}} i kæde {{lane}} er sat ind bagefter.',
  reordered: 'Linje {{position}} i kæde {{lane}} står et andet sted, end hvor den blev skrevet.',
  truncated: 'Kæde {{lane}} er skåret af: fra linje {{position}} mangler slutningen.',
  'checkpoint-changed':
    'Det, der blev skrevet uden for databasen om linje {{position}} i kæde {{lane}}, er ændret bagefter.',
} as const satisfies { readonly [fault in AuditFaultKind]: string };

/** Whether the log is as it was written. */
export const logVerification = {
  title: 'Kontrol af loggen',
  subtitle: 'Hver linje i loggen er låst til linjen før. Er noget ændret eller fjernet, kan det ses her.',
  state: {
    title: 'Sådan står loggen',
    entries: 'Linjer',
    lastAt: 'Nyeste linje',
    erased: 'Slettet indhold',
    checkpoint: 'Sidst skrevet uden for databasen',
    key: 'Nøglens mærke',
    never: 'aldrig',
    explained:
      'Slettet indhold er linjer, hvis tid var gået: de har stadig deres plads i kæden. Hver time skrives kædens tilstand også uden for databasen, så heller ikke slutningen kan skæres af.',
  },
  verify: {
    title: 'Efterprøv loggen',
    text: 'Hver linje regnes efter, fra den første til den nyeste, og holdes op mod det, der er skrevet uden for databasen.',
    start: 'Efterprøv nu',
    again: 'Efterprøv igen',
    stop: 'Stop',
    running: '{{checked}} af {{total}} linjer er efterprøvet',
    stopped: 'Stoppet. {{checked}} af {{total}} linjer nåede at blive efterprøvet.',
    whole: 'Loggen er hel',
    wholeText_one: '{{formatted}} linje er, som den blev skrevet.',
    wholeText_other: 'Alle {{formatted}} linjer er, som de blev skrevet.',
    broken: 'Loggen er ikke, som den blev skrevet',
    brokenText:
      'Det første, der er galt i hver kæde. Ret intet; gem en kopi, og spørg den, der driver serveren.',
  },
  faults,
  entry: 'Linjens id: {{id}}',
} as const;
