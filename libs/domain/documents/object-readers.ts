import type { Place } from './place';
import { told, unreadable, type Reader } from './reader';

/** A key of an object: how it is read, and what holds when it is left out. */
interface Field<T> {
  readonly read: Reader<T>;
  readonly without: { readonly value: T } | null;
}
type ReadFields<Fields> = {
  readonly [key in keyof Fields]: Fields[key] extends Field<infer T> ? T : never;
};

/** A key that must be there. */
export function required<T>(read: Reader<T>): Field<T> {
  return { read, without: null };
}

/** A key that may be left out; then the value given holds. */
export function optional<T, Without>(read: Reader<T>, value: Without): Field<T | Without> {
  return { read, without: { value } };
}

/** An object with exactly these keys: an unknown one is a problem, never ignored. */
export function objectOf<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
): Reader<ReadFields<Fields>> {
  return keysReader(fields, (field, given, at) =>
    given === undefined && field.without !== null ? field.without.value : field.read(given, at),
  ) as Reader<ReadFields<Fields>>;
}

type ReadAll<Readers> = {
  readonly [key in keyof Readers]: Readers[key] extends Reader<infer T> ? T : never;
};

/** An object with all of these keys and no other. */
export function allOf<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
): Reader<ReadAll<Readers>> {
  return keysReader(readers, (read, given, at) => read(given, at)) as Reader<ReadAll<Readers>>;
}

/** An object with any of these keys: what is left out stays out, an unknown key is a problem. */
export function partOf(readers: Readonly<Record<string, Reader<unknown>>>): Reader<object> {
  return keysReader(readers, (read, given, at) => (given === undefined ? undefined : read(given, at)));
}

/** A list; every readable entry is read even when others are not, so that all problems are told at once. */
export function listOf<T>(read: Reader<T>, { atLeast = 0 } = {}): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length < atLeast) {
      return told(place, atLeast === 0 ? 'a list' : `a list of at least ${atLeast}`, value);
    }
    const entries: T[] = [];
    for (const [index, entry] of value.entries()) {
      if (place.isFull) return unreadable;
      const result = read(entry, place.at(index));
      if (result !== unreadable) entries.push(result);
    }
    return entries.length === value.length ? entries : unreadable;
  };
}

function keysReader<T>(
  parts: Readonly<Record<string, T>>,
  read: (part: T, given: unknown, at: Place) => unknown,
): Reader<object> {
  const entries = Object.entries(parts);
  const keys = Object.keys(parts).join(', ');
  return (value, place) => {
    if (!isObject(value)) return told(place, `an object with ${keys}`, value);
    let isWhole = true;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(parts, key)) continue;
      place.at(key).tell(`no such key, only ${keys}`, value[key]);
      isWhole = false;
    }
    const result: Record<string, unknown> = {};
    for (const [key, part] of entries) {
      const found = read(part, Object.hasOwn(value, key) ? value[key] : undefined, place.at(key));
      if (found === unreadable) isWhole = false;
      else if (found !== undefined) result[key] = found;
    }
    return isWhole ? result : unreadable;
  };
}

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
