import { Place, type DocumentProblem } from './place';

/** What a reader gives when it has told a problem instead. */
export const unreadable = Symbol('unreadable');
export type Unreadable = typeof unreadable;

/** Reads one value of a document, or tells at its place what was expected. */
export type Reader<T> = (value: unknown, place: Place) => T | Unreadable;

/** Reads a whole document: what it says, or everything that is wrong with it. */
export function readDocument<T>(
  read: Reader<T>,
  document: unknown,
): { readonly value: T } | { readonly problems: readonly DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const value = read(document, Place.root(problems));
  return value === unreadable ? { problems } : { value };
}

/** Tells a problem and gives `unreadable`. */
export function told(place: Place, expected: string, found: unknown): Unreadable {
  place.tell(expected, found);
  return unreadable;
}
