import type { AuditLine } from '@rulleplan/api-client';

/** One field of an entry: as it was and as it became; undefined where that side has no such field. */
export interface ChangedValue {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields of an entry worth reading: what changed first, then what it was about. Ids are left out: the names
 * and moments beside them say the same to a person.
 */
export function changedValues({ before, after }: Pick<AuditLine, 'before' | 'after'>): {
  readonly changed: readonly ChangedValue[];
  readonly unchanged: readonly ChangedValue[];
} {
  // An empty list says no more than a field that is not there.
  const known = (value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value);
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const values = fields
    .filter((field) => !/Ids?$/.test(field))
    .map((field) => ({ field, before: known(before?.[field]), after: known(after?.[field]) }))
    .filter((value) => (value.before ?? value.after ?? null) !== null);
  const isChanged = ({ before: was, after: is }: ChangedValue) => JSON.stringify(was) !== JSON.stringify(is);
  return { changed: values.filter(isChanged), unchanged: values.filter((value) => !isChanged(value)) };
}
