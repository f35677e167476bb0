import type { AccessReviewRefusal } from '@rulleplan/domain/access-review';
import type { ApprovalRefusal } from '@rulleplan/domain/approvals';
import type { InvalidPlan } from '@rulleplan/domain/evaluate';
import type { AccessRefusal } from '@rulleplan/domain/identity';
import type { OrganisationRefusal } from '@rulleplan/domain/organisation';
import type { RetentionOutOfRange } from '@rulleplan/domain/retention';
import type { TimesRefusal } from '@rulleplan/domain/roster';
import type { SwapRefusal, SwapState } from '@rulleplan/domain/swaps';

/** Refusals that the API itself gives. */
type ApiRefusalCode =
  | 'not-signed-in'
  | 'wrong-credentials'
  | 'too-many-attempts'
  | 'foreign-origin'
  | 'not-allowed'
  | 'not-found'
  | 'in-the-way-of-another'
  | 'changed-meanwhile'
  | 'claim-mapping-exists'
  | 'no-organisation-source'
  | 'sync-run-not-waiting'
  | 'sign-in-begun-too-long-ago'
  | 'wrong-code'
  | 'wrong-password'
  | 'passkey-not-accepted'
  | 'second-factor-already-there'
  | 'no-second-factor'
  | 'link-not-valid'
  | 'has-password-already'
  | 'no-email-address'
  | 'password-not-fit';

/** Every code with a sentence; a new one does not compile until it has one. */
export type RefusalCode =
  | ApiRefusalCode
  | (
      | OrganisationRefusal
      | AccessRefusal
      | AccessReviewRefusal
      | TimesRefusal
      | SwapRefusal
      | ApprovalRefusal
      | InvalidPlan
      | RetentionOutOfRange
    )['refused'];

/** One sentence per refusal: what stands in the way, and what one can do. */
const sentences = {
  'not-signed-in': 'Du er ikke længere logget ind. Log ind igen.',
  'wrong-credentials': 'E-mail eller adgangskode passer ikke.',
  'too-many-attempts': 'Der er prøvet for mange gange. Vent lidt, og prøv igen.',
  'foreign-origin': 'Forespørgslen kom fra en anden side og er stoppet.',
  'not-allowed': 'Det har du ikke adgang til.',
  'changed-meanwhile': 'En anden har ændret det imens. Hent siden igen for at se, hvordan det er nu.',
  'unit-name-taken': 'Der er allerede en enhed med det navn.',
  'unit-under-itself': 'En enhed kan ikke ligge under sig selv eller under en af sine egne.',
  'unit-closed': 'Enheden er lukket på det tidspunkt.',
  'unit-in-use': 'Enheden er stadig i brug: afslut ansættelserne, og luk enhederne under den først.',
  'employment-overlaps': 'Personen er allerede ansat i enheden i nogle af de dage.',
  'employment-ends-before-it-begins': 'Ansættelsen slutter, før den begynder.',
  'employment-ended': 'Ansættelsen er allerede slut.',
  'employment-has-closed-weeks':
    'Der ligger vagter efter den dag i uger, som lederen har lukket. Vælg en senere sidste dag.',
  'move-changes-nothing': 'Intet er ændret: vælg en anden enhed, tid eller personalegruppe.',
  'only-substitutes-serve': 'Kun timelønnede vikarer kan høre til flere enheder.',
  'competence-named-twice': 'Den samme kompetence står der to gange.',
  'email-taken': 'E-mailen er allerede i brug.',
  'role-for-oneself': 'Ingen kan give sig selv en rolle.',
  'role-held-already': 'Personen har allerede den rolle i nogle af de dage.',
  'role-needs-municipality': 'Den rolle gælder hele kommunen og kan ikke gives for en enkelt enhed.',
  'span-over': 'Perioden er allerede slut.',
  'grant-ended': 'Rollen er allerede afsluttet.',
  'last-administrator': 'Det er den sidste administrator. Giv en anden rollen først.',
  'deputy-for-no-leader': 'Personen leder ikke enheden i hele perioden.',
  'deputy-for-oneself': 'Ingen kan være sin egen stedfortræder.',
  'deputy-not-there': 'En stedfortræder skal være ansat i kommunen eller kunne logge ind.',
  'not-found': 'Det findes ikke, eller du har ikke adgang til det.',
  'claim-mapping-exists': 'Den regel findes allerede.',
  'no-organisation-source': 'Der er ikke sat nogen kilde op at hente organisationen fra.',
  'sync-run-not-waiting': 'Der er kørt en nyere hentning siden. Se på den i stedet.',
  'due-date-too-early': 'Fristen skal tidligst være {{earliest}}.',
  'unit-without-leader': 'Der er en enhed uden leder, også over den. Giv den en leder først.',
  'unit-in-review': 'En af enhederne er allerede ved at blive gennemgået. Vent, til den er færdig.',
  'access-already-decided': 'Der er allerede taget stilling til den adgang, eller den er ophørt.',
  'not-nearest-leader': 'Det er den nærmeste leder eller dennes stedfortræder, der tager stilling.',
  'own-access': 'Du kan ikke afslutte din egen adgang. Bed en administrator om det.',
  'ends-with-employment':
    'Adgangen følger ansættelsen. Den slutter, når ansættelsen afsluttes under Medarbejdere.',
  'decided-above': 'Den adgang er givet længere oppe og afgøres der.',
  'in-the-way-of-another': 'En anden ændrede det samme i samme øjeblik. Intet er ændret; prøv igen.',
  'sign-in-begun-too-long-ago': 'Der gik for lang tid. Log ind forfra.',
  'wrong-code': 'Koden passer ikke, eller den er brugt. Vent på den næste, og prøv igen.',
  'wrong-password': 'Adgangskoden passer ikke.',
  'passkey-not-accepted': 'Adgangsnøglen blev ikke godkendt. Prøv igen, eller log ind på en anden måde.',
  'second-factor-already-there': 'Der er allerede en app sat op. Fjern den først.',
  'no-second-factor': 'Sæt først en app eller en adgangsnøgle op; så er der noget at genoprette.',
  'link-not-valid': 'Linket er brugt, udløbet eller ikke helt. Bed om et nyt.',
  'has-password-already': 'Personen har allerede en adgangskode og kan selv bede om en ny på siden Log ind.',
  'no-email-address': 'Personen har ingen e-mail her. Skriv en, som invitationen kan sendes til.',
  'password-not-fit': 'Vælg en anden adgangskode: {{problem}}.',
  'swap-already-decided': 'Byttet er allerede afgjort: {{state}}.',
  'swap-breaks-rules': 'Byttet vil bryde en regel for en af jer.',
  'change-breaks-rules': 'Ændringen vil bryde en regel.',
  'shift-not-yours': 'Vagten er ikke længere din.',
  'shift-is-your-own': 'Det er din egen vagt. Et bytte er mellem to.',
  'shift-has-no-holder': 'Vagten er ledig, så der er ingen at bytte med.',
  'shifts-in-different-units': 'De to vagter hører til hver sin enhed.',
  'roster-not-published': 'Vagtplanen for den dag er ikke offentliggjort endnu.',
  'shift-already-started': 'En af vagterne er allerede begyndt.',
  'week-closed': 'Ugen er lukket af lederen, og intet i den kan ændres.',
  'shift-in-open-swap': 'En af vagterne indgår i et andet bytte, der ikke er afgjort.',
  'shift-changed-hands': 'En af vagterne har skiftet hænder i mellemtiden.',
  'swap-not-yours': 'Byttet er ikke dit at svare på.',
  'change-already-decided':
    'En anden har afgjort noget af det imens. Intet er ændret nu; se den friske liste, og prøv igen.',
  'change-not-in-week': 'Ændringen hører ikke til den uge. Hent siden igen.',
  'change-not-approved': 'Ændringen er ikke godkendt, så der er intet at fortryde.',
  'cannot-go-back': 'Vagterne kan ikke gå tilbage: {{because}}. Godkend ændringen, eller aftal et nyt bytte.',
  'week-cannot-close': 'Ugen kan ikke lukkes endnu: {{blockedBy}}.',
  'week-not-rostered': 'Ugen kan ikke lukkes: enheden har ingen offentliggjort vagtplan i den.',
  'retention-out-of-range': 'Data af den art skal gemmes i mindst {{least}} og højst {{most}} ({{unit}}).',
  'week-already-closed': 'Ugen er allerede lukket.',
  'stale-version': 'En anden har ændret vagten imens. Luk, og åbn den igen for at se, hvordan den er nu.',
  'times-out-of-range':
    'Tiderne passer ikke: vagten skal slutte efter, den begynder, og må ikke være længere end aftalen tillader.',
  'outside-roster-period': 'Vagten skal begynde inden for den vagtplan, den hører til. Vælg en dag i planen.',
  'times-unchanged': 'Tiderne er de samme som før.',
  'breaks-a-rule': 'Tiderne bryder en regel og kan ikke gemmes.',
  'invalid-plan': 'Plandokumentet er ikke, som det skal være.',
} as const satisfies { readonly [code in RefusalCode]: string };

const swapStates = {
  proposed: 'det venter på kollegaens svar',
  'awaiting-leader': 'det venter på lederen',
  applied: 'det er gennemført',
  declined: 'kollegaen sagde nej',
  withdrawn: 'det er trukket tilbage',
  lapsed: 'det er bortfaldet, fordi en af vagterne er begyndt eller er blevet ledig',
  rejected: 'lederen har afvist det',
} as const satisfies { readonly [state in SwapState]: string };

export const refusals = {
  sentences,
  swapStates,
  passwordProblems: {
    'too-short': 'den skal have mindst 12 tegn',
    'too-long': 'den må højst have 200 tegn',
    'not-one-line': 'den skal stå på én linje, uden tabulator',
    'too-common': 'den er blandt dem, der gættes først',
    'names-you': 'den må ikke være dit navn eller din e-mail',
  },
  units: {
    years: 'år',
    days: 'dage',
  },
  cannotGoBack: {
    'moved-on': 'en af dem er ændret igen siden',
    'breaks-rules': 'det ville bryde en regel nu',
  },
  weekBlocks: {
    'undecided-changes': 'der er ændringer, som ikke er afgjort',
    'week-not-over': 'den sidste vagt er ikke slut',
    'awaiting-colleague': 'et bytte venter på en kollegas svar',
  },
} as const;
