import { auditActions, auditKindOf, auditKinds, auditReadActions } from '.';

describe('what is in the log', () => {
  it.each(auditReadActions)('%s says that somebody looked', (action) => {
    expect(auditKindOf(action)).toBe('read');
  });

  it('is a change whatever else it is', () => {
    const reads: readonly string[] = auditReadActions;
    const changes = auditActions.filter((action) => !reads.includes(action));
    expect(new Set(changes.map(auditKindOf))).toEqual(new Set(['change']));
    expect(changes.length + reads.length).toBe(auditActions.length);
  });

  it('has every action once, and one of two kinds', () => {
    expect(new Set(auditActions).size).toBe(auditActions.length);
    expect(auditKinds).toEqual(['change', 'read']);
  });
});
