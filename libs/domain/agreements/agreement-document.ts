import {
  allOf,
  calendarDate,
  checked,
  listOf,
  oneOf,
  partOf,
  readDocument,
  text,
  type DocumentProblem,
  type Reader,
} from '../documents';
import type { Agreement, AgreementNumbers, AgreementOverride, AgreementVersion } from './agreement';
import { numberReaders, type NumberReader } from './number-readers';
import { surenesses } from './sourced';

/** The document is no part of an agreement: what is wrong where. */
export interface InvalidAgreement {
  readonly refused: 'invalid-agreement';
  readonly problems: readonly DocumentProblem[];
}

type Branch = Readonly<Record<string, unknown>>;

/** Reads a whole agreement: every number of every version, with its clause, source and sureness. */
export const agreementReader: Reader<Agreement> = allOf({
  id: text,
  name: text,
  versions: checked(
    listOf<AgreementVersion>(
      // The tree of readers has the shape of the numbers, part for part.
      allOf({ validFrom: calendarDate, numbers: wholeTree(numberReaders) as Reader<AgreementNumbers> }),
      { atLeast: 1 },
    ),
    'versions with valid-from dates, oldest first',
    (versions) =>
      versions.every(({ validFrom }, at) => at === 0 || (versions[at - 1]?.validFrom ?? '') < validFrom),
  ),
});

/** Reads a local agreement's override: any part of the numbers, as plain values. */
export const overrideReader = partTree(numberReaders) as Reader<AgreementOverride>;

/**
 * A local agreement's override, such as `{ normPeriod: { weeks: 12 } }`. Unknown keys are refused, and what the
 * law does not leave to agreements, such as a daily rest under 8 hours.
 */
export function parseLocalAgreement(document: unknown): AgreementOverride | InvalidAgreement {
  const answer = readDocument(overrideReader, document);
  return 'value' in answer ? answer.value : { refused: 'invalid-agreement', problems: answer.problems };
}

function wholeTree(tree: object): Reader<unknown> {
  if (!isNumberReader(tree)) return allOf(mapped(tree, wholeTree));
  return allOf({ value: tree.whole, clause: text, source: text, sureness: oneOf(surenesses) });
}

function partTree(tree: object): Reader<unknown> {
  return isNumberReader(tree) ? tree.part : partOf(mapped(tree, partTree));
}

function mapped(
  tree: object,
  readerOf: (branch: object) => Reader<unknown>,
): Record<string, Reader<unknown>> {
  return Object.fromEntries(
    Object.entries(tree as Branch).map(([key, branch]) => [key, readerOf(branch as object)]),
  );
}

function isNumberReader(tree: object): tree is NumberReader<unknown> {
  return 'whole' in tree;
}
