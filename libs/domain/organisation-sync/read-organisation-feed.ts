import {
  boolean,
  calendarDate,
  checked,
  listOf,
  nullOr,
  objectOf,
  optional,
  readDocument,
  required,
  text,
  told,
  unreadable,
  wholeNumber,
  type DocumentProblem,
  type Reader,
} from '../documents';
import { isEmail } from '../organisation';
import type { SourceOrganisation, SourcePerson, SourceUnit } from './source-organisation';
import type { SyncProblem } from './sync-plan';

/** Control characters, and halves of a character. */
const notText = /\p{Cc}|\p{Cs}/u;

const minutesPerWeek = 7 * 24 * 60;

/** A list of anything: its entries are read one by one, so that a wrong one does not spoil the others. */
const entries: Reader<readonly unknown[]> = (value, place) =>
  Array.isArray(value) ? (value as readonly unknown[]) : told(place, 'a list', value);

/** A text on one line, each letter written in one way. */
const line: Reader<string> = (value, place) => {
  const read = text(value, place);
  if (read === unreadable) return read;
  return notText.test(read) ? told(place, 'a text without control characters', value) : tidy(read);
};

const document = objectOf({
  version: required<1>((value, place) => (value === 1 ? 1 : told(place, '1', value))),
  municipality: required(line),
  complete: required(boolean),
  units: required(entries),
  people: required(entries),
});

const unit = objectOf({
  id: required(line),
  name: required(line),
  parent: optional(nullOr(line), undefined),
  agreement: optional(line, undefined),
});

const competence = objectOf({ name: required(line), heldTo: optional(nullOr(calendarDate), null) });

const email = checked(line, 'an e-mail address', (value) => isEmail(value));

const employment = objectOf({
  id: required(line),
  unit: required(line),
  staffGroup: required(line),
  weeklyMinutes: required(wholeNumber('minutes', 0, minutesPerWeek)),
  fixedNight: optional(boolean, undefined),
  hourly: optional(boolean, undefined),
  from: required(calendarDate),
  to: optional(nullOr(calendarDate), null),
  payrollId: optional(line, undefined),
  accountCoding: optional(line, undefined),
  servesUnits: optional(listOf(line), undefined),
  competences: optional(listOf(competence), undefined),
});

const person = objectOf({
  id: required(line),
  name: required(line),
  email: optional(email, undefined),
  employments: required(listOf(employment)),
});

/** What a feed says, and which of its entries could not be read. */
export interface ReadOrganisation {
  readonly source: SourceOrganisation;
  /** One for each place in an entry that was left out. */
  readonly problems: readonly SyncProblem[];
}

/** Reads the document of an organisation feed; a document of another shape is told of as a whole. */
export function readOrganisationFeed(
  value: unknown,
): ReadOrganisation | { readonly refused: 'not-a-feed'; readonly problems: readonly DocumentProblem[] } {
  const read = readDocument(document, value);
  if ('problems' in read) return { refused: 'not-a-feed', problems: read.problems };
  const { municipality, complete, units, people } = read.value;
  const problems: SyncProblem[] = [];
  const readAll = <Row>(list: readonly unknown[], name: string, reader: Reader<Row>): [Row, string][] =>
    list.flatMap((entry, index): [Row, string][] => {
      const at = `/${name}/${index}`;
      const result = readDocument(reader, entry);
      if ('value' in result) return [[result.value, at]];
      problems.push(...result.problems.map((problem) => unreadableAt(at, problem)));
      return [];
    });
  return {
    source: {
      municipality,
      isComplete: complete,
      units: readAll(units, 'units', unit).map(([row, place]) => sourceUnit(row, place)),
      people: readAll(people, 'people', person).map(([row, place]) => sourcePerson(row, place)),
    },
    problems,
  };
}

function unreadableAt(at: string, { pointer, expected, got }: DocumentProblem): SyncProblem {
  return { code: 'unreadable', place: `${at}${pointer}`, facts: { expected, got } };
}

type Read<R> = R extends Reader<infer Value> ? Value : never;

function sourceUnit({ id, name, parent, agreement }: Read<typeof unit>, place: string): SourceUnit {
  return { place, id, name, parentId: parent, agreementId: agreement };
}

function sourcePerson(
  { id, name, email: address, employments }: Read<typeof person>,
  place: string,
): SourcePerson {
  return {
    place,
    id,
    name,
    email: address?.toLowerCase(),
    employments: employments.map(({ unit: unitId, servesUnits, ...job }, index) => ({
      ...job,
      place: `${place}/employments/${index}`,
      unitId,
      servesUnitIds: servesUnits,
    })),
  };
}

/** Some systems write å as a and a ring. */
function tidy(given: string): string {
  return given.normalize('NFC').trim();
}
