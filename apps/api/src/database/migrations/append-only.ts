/** Triggers that let rows of a table be written, and never changed, deleted or emptied away. */
export function appendOnly(table: string): readonly string[] {
  return [
    `CREATE TRIGGER ${table}_unchanged BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER ${table}_kept BEFORE TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ];
}
