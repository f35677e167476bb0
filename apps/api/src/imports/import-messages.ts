import type { ImportFacts, ImportProblem, ImportProblemCode } from './import-problem';

export const importLanguages = ['da', 'en'] as const;
export type ImportLanguage = (typeof importLanguages)[number];

type Sentence = { readonly [language in ImportLanguage]: string };

/** One sentence per problem and language; `{name}` is filled from the facts. */
const sentences: { readonly [code in ImportProblemCode]: Sentence } = {
  'file-missing': { da: 'Filen mangler.', en: 'The file is missing.' },
  'file-unknown': {
    da: 'Filen hører ikke til en import. Der skal være {expected}.',
    en: 'The file does not belong to an import. There must be {expected}.',
  },
  'file-twice': { da: 'Filen er der to gange.', en: 'The file is there twice.' },
  'file-too-large': {
    da: 'Filerne fylder for meget: {bytes} byte, højst {limit}.',
    en: 'The files are too large: {bytes} bytes, at most {limit}.',
  },
  'file-not-text': {
    da: 'Filen er ikke en tekstfil. Gem regnearket som CSV.',
    en: 'The file is not text. Save the spreadsheet as CSV.',
  },
  'file-empty': { da: 'Filen er tom.', en: 'The file is empty.' },
  'file-quotes': {
    da: 'Et anførselstegn mangler eller står forkert ved linje {line}.',
    en: 'A quotation mark is missing or out of place near line {line}.',
  },
  'file-too-many-rows': {
    da: 'Filen har {rows} rækker, højst {limit}.',
    en: 'The file has {rows} rows, at most {limit}.',
  },
  'column-missing': {
    da: 'Kolonnen {column} mangler. Den kan også hedde {otherNames}.',
    en: 'The column {column} is missing. It may also be called {otherNames}.',
  },
  'column-unknown': {
    da: 'Kolonnen kendes ikke. Kendte kolonner: {known}.',
    en: 'The column is not known. Known columns: {known}.',
  },
  'column-twice': { da: 'Kolonnen er der to gange.', en: 'The column is there twice.' },
  'row-too-long': {
    da: 'Rækken har {cells} felter, men der er kun {columns} kolonner.',
    en: 'The row has {cells} cells, but there are only {columns} columns.',
  },
  'value-missing': { da: 'Feltet skal udfyldes.', en: 'The cell must be filled in.' },
  'value-too-long': {
    da: 'Teksten er for lang: {length} tegn, højst {limit}.',
    en: 'The text is too long: {length} characters, at most {limit}.',
  },
  'value-not-text': {
    da: 'Feltet har tegn, der ikke er tekst.',
    en: 'The cell has characters that are not text.',
  },
  'not-a-number': { da: '“{value}” er ikke et tal.', en: '“{value}” is not a number.' },
  'number-out-of-range': {
    da: '{value} er uden for {least}–{most}.',
    en: '{value} is outside {least}–{most}.',
  },
  'not-a-time': {
    da: '“{value}” er ikke et klokkeslæt som 07:00.',
    en: '“{value}” is not a time of day such as 07:00.',
  },
  'time-without-length': {
    da: 'Vagten slutter, når den begynder ({value}).',
    en: 'The shift ends when it starts ({value}).',
  },
  'not-a-date': {
    da: '“{value}” er ikke en dato som 2026-11-30 eller 30-11-2026.',
    en: '“{value}” is not a date such as 2026-11-30 or 30-11-2026.',
  },
  'not-yes-or-no': { da: '“{value}” er hverken ja eller nej.', en: '“{value}” is neither yes nor no.' },
  'not-a-kind': {
    da: '“{value}” er ikke en vagttype. Brug en af {known}.',
    en: '“{value}” is not a duty kind. Use one of {known}.',
  },
  'not-an-email': { da: '“{value}” er ikke en e-mailadresse.', en: '“{value}” is not an e-mail address.' },
  'person-twice': {
    da: '{person} står også i række {otherRow}.',
    en: '{person} is also in row {otherRow}.',
  },
  'person-unknown': {
    da: '{person} findes ikke i filen med personer.',
    en: '{person} is not in the file of people.',
  },
  'duty-type-twice': {
    da: 'Vagttypen {dutyType} står også i række {otherRow}.',
    en: 'The duty type {dutyType} is also in row {otherRow}.',
  },
  'duty-type-unknown': {
    da: 'Vagttypen {dutyType} findes ikke i filen med vagttyper.',
    en: 'The duty type {dutyType} is not in the file of duty types.',
  },
  'week-twice': {
    da: 'Uge {week} for {person} står også i række {otherRow}.',
    en: 'Week {week} of {person} is also in row {otherRow}.',
  },
  'week-missing': {
    da: '{person} mangler uge {week}. Grundplanen har {weeks} uger.',
    en: '{person} lacks week {week}. The base plan has {weeks} weeks.',
  },
  'start-week-too-high': {
    da: 'Startugen er {value}, men grundplanen har {weeks} uger.',
    en: 'The start week is {value}, but the base plan has {weeks} weeks.',
  },
  'email-twice': {
    da: '{email} står også i række {otherRow}.',
    en: '{email} is also in row {otherRow}.',
  },
  'email-of-other-person': {
    da: '{email} hører til en anden i kommunen.',
    en: '{email} belongs to somebody else in the municipality.',
  },
  'email-differs': {
    da: '{person} logger allerede ind med en anden adresse. Den ændres ikke ved import.',
    en: '{person} already signs in with another address. An import does not change it.',
  },
  'email-of-role-holder': {
    da: '{person} har en rolle eller arbejder også andre steder. Adressen gives ikke ved import; bed HR eller en administrator om det.',
    en: '{person} holds a role or works elsewhere too. An import gives no address; ask HR or an administrator.',
  },
  'staff-group-differs': {
    da: '{person} er i personalegruppen {before}. En import flytter ingen til en anden gruppe.',
    en: '{person} is in the staff group {before}. An import moves nobody to another group.',
  },
  'agreement-differs': {
    da: 'Enheden følger arbejdstidsaftale {before}, ikke {agreement}.',
    en: 'The unit follows agreement {before}, not {agreement}.',
  },
  'employed-to-before-from': {
    da: 'Ansættelsen slutter {to}, før den begynder {from}.',
    en: 'The employment ends {to}, before it starts {from}.',
  },
  'weeks-differ': {
    da: 'Grundplanen har {weeks} uger, men enhedens har {weeksBefore}, og {lines} af dens linjer er ikke i filen.',
    en: 'The base plan has {weeks} weeks, but the unit’s has {weeksBefore}, and {lines} of its lines are not in the file.',
  },
  'roster-period-overlaps': {
    da: 'Enheden har allerede en vagtplan fra {from} til {to}.',
    en: 'The unit already has a roster from {from} to {to}.',
  },
  'roll-out-into-closed-week': {
    da: 'Ugen fra {from} er lukket. Vagter i en lukket uge bliver ikke lønnet, så udrulningen skal begynde senere.',
    en: 'The week from {from} is closed. Shifts in a closed week are not paid, so the roll-out must start later.',
  },
  'roll-out-not-monday': {
    da: 'Udrulningen skal begynde en mandag. {from} er ikke en mandag.',
    en: 'The roll-out must start on a Monday. {from} is none.',
  },
  'shifts-overlap': {
    da: '{person} får to vagter på samme tid den {date}.',
    en: '{person} gets two shifts at the same time on {date}.',
  },
  'roll-out-without-base-plan': {
    da: 'Der er ingen grundplan at rulle ud.',
    en: 'There is no base plan to roll out.',
  },
};

/** The sentence of a problem, without the place. */
export function messageOf(problem: Pick<ImportProblem, 'code' | 'facts'>, language: ImportLanguage): string {
  return filled(sentences[problem.code][language], problem.facts);
}

function filled(sentence: string, facts: ImportFacts): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '–'));
}
