import type { SyncProblem, SyncProblemCode } from '@rulleplan/domain/organisation-sync';

/** Why a source as a whole could not be read. */
export const sourceProblemCodes = [
  'source-away',
  'source-status',
  'source-redirects',
  'source-too-large',
  'source-too-slow',
  'source-not-json',
  'source-shape',
  'source-of-other-municipality',
  'folder-unreadable',
  'file-wrong',
  'refused',
] as const;
export type SourceProblemCode = (typeof sourceProblemCodes)[number];
type Code = SyncProblemCode | SourceProblemCode;

/** A problem with the sentence that says it, as it is kept with the run. */
export interface ToldProblem {
  readonly code: Code;
  /** Where in the source: a JSON pointer, or a file and its row. */
  readonly place: string | null;
  readonly messageDa: string;
  readonly messageEn: string;
}

type Sentence = readonly [da: string, en: string];

/** One sentence per problem and language; `{name}` is filled from the facts. */
const sentences: { readonly [code in Code]: Sentence } = {
  'source-away': [
    'Kilden svarer ikke. Tjek adressen, og at serveren må kalde ud ({reason}).',
    'The source does not answer. Check the address, and that the server may call out ({reason}).',
  ],
  'source-status': [
    'Kilden svarer {status}. Tjek adresse og adgangsnøgle.',
    'The source answers {status}. Check the address and the token.',
  ],
  'source-redirects': [
    'Kilden viser videre til en anden adresse. Skriv den rigtige i opsætningen; Rulleplan følger ikke med.',
    'The source points to another address. Set the right one; Rulleplan does not follow.',
  ],
  'source-too-large': ['Kilden sender mere end {limit} byte.', 'The source sends more than {limit} bytes.'],
  'source-too-slow': [
    'Kilden var ikke færdig efter {seconds} sekunder.',
    'The source was not done after {seconds} seconds.',
  ],
  'source-not-json': ['Kilden sender ikke JSON.', 'The source does not send JSON.'],
  'source-shape': ['Her ventes {expected}, men der står {got}.', 'Expected {expected} here, but got {got}.'],
  'source-of-other-municipality': [
    'Kilden er for {named}, ikke for {municipality}.',
    'The source is of {named}, not of {municipality}.',
  ],
  'folder-unreadable': [
    'Mappen med filer kan ikke læses ({reason}).',
    'The folder of files cannot be read ({reason}).',
  ],
  'file-wrong': ['{da}', '{en}'],
  refused: ['Kunne ikke gennemføres for {name}: {reason}.', 'Could not be carried out for {name}: {reason}.'],
  unreadable: [
    'Rækken er sprunget over: her ventes {expected}, men der står {got}.',
    'The row is left out: expected {expected} here, but got {got}.',
  ],
  'unit-twice': ['Enheden {unit} er der to gange.', 'The unit {unit} is there twice.'],
  'unit-unknown': [
    'Enheden {unknown} findes ikke, eller kunne ikke bruges.',
    'The unit {unknown} is not there, or could not be used.',
  ],
  'unit-name-taken': ['En anden enhed hedder allerede {unit}.', 'Another unit is called {unit} already.'],
  'unit-closed': ['Enheden {unit} er lukket.', 'The unit {unit} is closed.'],
  'unit-under-itself': ['Enheden {unit} ligger under sig selv.', 'The unit {unit} lies under itself.'],
  'unit-missing': [
    'Enheden {unit} er ikke i kilden mere. Luk den under Enheder, når ingen arbejder der.',
    'The unit {unit} is not in the source any more. Close it under Units when nobody works there.',
  ],
  'agreement-unknown': [
    'Arbejdstidsaftalen {agreement} for {unit} kendes ikke.',
    'The agreement {agreement} of {unit} is not known.',
  ],
  'agreement-missing': [
    '{unit} har ingen arbejdstidsaftale, og det har enheden over den heller ikke.',
    '{unit} has no agreement, nor has the unit over it.',
  ],
  'agreement-differs': [
    '{unit} følger {before}, ikke {agreement}. Det ændres ikke herfra.',
    '{unit} follows {before}, not {agreement}. That is not changed from here.',
  ],
  'person-twice': ['{person} er der to gange.', '{person} is there twice.'],
  'email-twice': ['{email} står ved flere personer.', '{email} stands with several people.'],
  'email-differs': [
    '{person} logger allerede ind med en anden adresse end {email}. Den ændres ikke herfra.',
    '{person} signs in with another address than {email}. It is not changed from here.',
  ],
  'email-of-other-person': ['{email} hører til en anden end {person}.', '{email} is not {person}’s.'],
  'employment-twice': [
    'Ansættelsen {employment} for {person} er der to gange.',
    'The employment {employment} of {person} is there twice.',
  ],
  'ends-before-it-begins': [
    'Ansættelsen for {person} slutter {to}, før den begynder {from}.',
    'The employment of {person} ends {to}, before it begins {from}.',
  ],
  'begins-differently': [
    'Ansættelsen for {person} begynder {before} her, men {from} i kilden. Ret den under Medarbejdere.',
    'The employment of {person} begins {before} here, but {from} in the source. Mend it under People.',
  ],
  'kind-differs': [
    'Timeløn eller fast nat er anderledes for {person} i kilden. Det følges ikke: afslut ansættelsen, og begynd en ny.',
    'Hourly pay or fixed night differs for {person} in the source. That is not followed: end the job, and begin another.',
  ],
  'only-substitutes-serve': [
    '{person} er ikke timelønnet og kan kun arbejde i sin egen enhed.',
    '{person} is not paid by the hour and can work in the own unit only.',
  ],
  'changed-before-second-day': [
    'Nye vilkår for {person} følger, når ansættelsen er begyndt ({from}).',
    'New terms for {person} follow once the employment has begun ({from}).',
  ],
  'missing-before-second-day': [
    '{person} er ikke i kilden, men ansættelsen begynder først {from}.',
    '{person} is not in the source, but the employment begins only on {from}.',
  ],
  'ended-before': [
    'Ansættelsen for {person} sluttede {to} her, men ikke i kilden. Giv en ny under Medarbejdere.',
    'The employment of {person} ended on {to} here, but not in the source. Add a new one under People.',
  ],
  'missing-not-ended': [
    'Ingen er afsluttet, fordi de mangler i kilden: rækker i den kunne ikke læses.',
    'Nobody is ended for being missing: rows of the source could not be read.',
  ],
  'last-administrator': [
    '{person} er ikke i kilden mere, men er den sidste administrator.',
    '{person} is not in the source any more, but is the last administrator.',
  ],
};

/** A problem with its sentences. */
export function toldProblem(
  problem: SyncProblem | { code: Code; place: string | null; facts: SyncProblem['facts'] },
): ToldProblem {
  const { code, place, facts } = problem;
  const [da, en] = sentences[code];
  return { code, place, messageDa: filled(da, facts), messageEn: filled(en, facts) };
}

function filled(sentence: string, facts: SyncProblem['facts']): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '–'));
}
