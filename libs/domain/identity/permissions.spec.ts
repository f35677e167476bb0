import { mayDo, permissions, permissionsIn, roles, scopeOf, type Grant, type Permission } from '.';

const home = 'unit-home';
const elsewhere = 'unit-elsewhere';
const as = (role: Grant['role'], unitId: string | null): Grant[] => [{ role, unitId }];

describe('who may do what', () => {
  it.each<[Permission, readonly string[]]>([
    ['see-unit', ['team-member', 'leader', 'hr', 'payroll']],
    ['see-own-roster', ['team-member']],
    ['see-team-roster', ['team-member', 'leader', 'hr']],
    ['propose-swap', ['team-member']],
    ['change-roster', ['leader']],
    ['approve-week', ['leader']],
    ['see-payroll', ['leader', 'payroll']],
    ['see-audit', ['leader', 'hr']],
    ['import', ['leader', 'hr']],
    ['evaluate-plan', ['team-member', 'leader', 'hr', 'payroll']],
  ])('%s belongs to %j and to nobody else', (permission, holders) => {
    expect(roles.filter((role) => scopeOf(role, permission) !== null)).toEqual(holders);
  });

  it('lists every permission above', () => {
    expect(permissions).toHaveLength(10);
  });
});

describe('where a grant reaches', () => {
  it('reaches its own unit', () => {
    expect(mayDo(as('leader', home), 'approve-week', home)).toBe(true);
  });

  it('does not reach another unit', () => {
    expect(mayDo(as('leader', home), 'approve-week', elsewhere)).toBe(false);
  });

  it('reaches every unit when it is given for the municipality', () => {
    expect(mayDo(as('leader', null), 'approve-week', elsewhere)).toBe(true);
  });

  it('reaches any unit where the permission is bound to none', () => {
    expect(mayDo(as('team-member', home), 'evaluate-plan', elsewhere)).toBe(true);
  });

  it('is enough somewhere when no unit is named', () => {
    expect(mayDo(as('leader', home), 'approve-week', null)).toBe(true);
    expect(mayDo(as('team-member', home), 'approve-week', null)).toBe(false);
  });

  it('allows nothing without a grant', () => {
    expect(permissionsIn([], null)).toEqual([]);
  });

  it('adds up over several grants', () => {
    const grants = [...as('team-member', home), ...as('payroll', null)];
    expect(permissionsIn(grants, elsewhere)).toEqual(['see-unit', 'see-payroll', 'evaluate-plan']);
    expect(mayDo(grants, 'propose-swap', home)).toBe(true);
  });
});
