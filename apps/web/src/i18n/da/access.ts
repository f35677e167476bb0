import type { Permission, Role, Scope } from '@rulleplan/domain/identity';

const roles = {
  'team-member': 'Medarbejder',
  substitute: 'Tilkaldevikar',
  planner: 'Planlægger',
  leader: 'Leder',
  hr: 'HR',
  payroll: 'Løn',
  'union-representative': 'Tillidsrepræsentant',
  auditor: 'Revisor',
  administrator: 'Administrator',
} as const satisfies { readonly [role in Role]: string };

/** The same in so few letters that nine of them stand beside each other. */
const rolesShort = {
  'team-member': 'Medarb.',
  substitute: 'Vikar',
  planner: 'Planlæg.',
  leader: 'Leder',
  hr: 'HR',
  payroll: 'Løn',
  'union-representative': 'TR',
  auditor: 'Revisor',
  administrator: 'Admin.',
} as const satisfies { readonly [role in Role]: string };

const roleSentences = {
  'team-member': 'Enhver med en ansættelse. Rollen følger med jobbet og slutter med det.',
  substitute: 'Timelønnet vikar i sin egen enhed og i dem, vikaren også dækker. Rollen følger med jobbet.',
  planner: 'Holder vagtplan og kompetencer ved lige for lederen, men godkender ikke.',
  leader: 'Lægger grundplanen, godkender ugen og ser på, hvem der har adgang. Kan have en stedfortræder.',
  hr: 'Holder medarbejdere, enheder og aftaler ved lige på tværs af enheder.',
  payroll: 'Ser lønhændelser, og det fravær de bygger på.',
  'union-representative': 'Læser aftaler og fordeling. Ser aldrig nogens fravær.',
  auditor: 'Læser, hvem der gjorde hvad, og efterprøver loggen. Ændrer intet.',
  administrator: 'Giver og afslutter roller og holder log ind ved lige. Ser hverken vagtplaner eller fravær.',
} as const satisfies { readonly [role in Role]: string };

const scopes = {
  own: 'Eget',
  unit: 'Enheden',
  municipality: 'Kommunen',
} as const satisfies { readonly [scope in Scope]: string };

const scopeSentences = {
  own: 'kun det, der er ens eget',
  unit: 'alt i rollens enhed og dem under den; har man rollen i hele kommunen, er det alle',
  municipality: 'hele kommunen på én gang; kræver, at man har rollen i hele kommunen',
} as const satisfies { readonly [scope in Scope]: string };

/** What each permission allows, read after "må". */
const permissions = {
  'see-unit': 'Se enheden og dens navn',
  'see-own-roster': 'Se sine egne vagter og sin egen saldo',
  'see-team-roster': 'Se holdets vagtplan, uden kollegers saldo og uden art af fravær',
  'propose-swap': 'Foreslå og besvare bytter af egne vagter',
  'change-roster': 'Rette vagter i vagtplanen',
  'approve-week': 'Godkende eller afvise ændringer og lukke ugen',
  'see-balances': 'Se andres saldo',
  'see-absence': 'Se, hvilken art andres fravær er',
  'see-payroll': 'Se lønhændelser',
  import: 'Importere medarbejdere, vagttyper og grundplan',
  'see-agreements': 'Læse arbejdstidsaftalen og lokalaftalen',
  'see-fairness': 'Se, hvordan weekender, nætter og helligdage er fordelt',
  'see-people': 'Se medarbejdere med ansættelser og kompetencer',
  'manage-competences': 'Give og ændre kompetencer',
  'manage-deputies': 'Udpege og afslutte stedfortrædere',
  'manage-people': 'Oprette medarbejdere, ændre deres ansættelser og invitere dem til at logge ind',
  'manage-units': 'Oprette, omdøbe, flytte og lukke enheder',
  'manage-access': 'Give og afslutte roller',
  'see-access': 'Se, hvem der har hvilke roller',
  'review-access': 'Gennemgå adgangen: bekræfte eller afslutte den enkelte rolle',
  'arrange-access-review': 'Sætte en adgangsgennemgang i gang',
  'manage-sign-in': 'Holde fælles log ind og udsendte mails ved lige',
  'sync-organisation': 'Hente ændringer fra kommunens organisationssystem',
  'see-audit': 'Læse loggen',
  'verify-log': 'Efterprøve, at loggen er hel',
  'manage-retention': 'Bestemme, hvor længe data opbevares, og slette det, der er forældet',
  'evaluate-plan': 'Få regnet en plan igennem uden at gemme den',
} as const satisfies { readonly [permission in Permission]: string };

/** Who may do what: roles, permissions and how far they reach. */
export const access = {
  roles,
  rolesShort,
  roleSentences,
  scopes,
  scopeSentences,
  permissions,
  title: 'Hvem må hvad',
  subtitle: 'Den tabel, Rulleplan selv slår op i. Hvad der ikke står her, må ingen.',
  mine: {
    title: 'Dine roller',
    in: '{{role}} i {{unit}}',
    everywhere: '{{role}} i hele kommunen',
    someUnit: 'en enhed',
    none: 'Du har ingen roller.',
  },
  reach: 'Så langt rækker det',
  role: 'Rolle',
  allRoles: 'Alle roller',
  permission: 'Adgang til at',
  mayNot: 'nej',
  tableCaption: '{{topic}}: adgang og rolle',
  topics: {
    roster: 'Vagtplan',
    hours: 'Saldo, fravær og løn',
    people: 'Medarbejdere og enheder',
    access: 'Adgang',
    log: 'Log og opbevaring',
  },
} as const;
