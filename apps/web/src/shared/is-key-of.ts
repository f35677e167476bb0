/** True when a text that came from outside is one of the keys of a table of texts. */
export function isKeyOf<Table extends object>(table: Table, key: unknown): key is keyof Table & string {
  return typeof key === 'string' && Object.hasOwn(table, key);
}
