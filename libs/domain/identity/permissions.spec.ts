import {
  actsFor,
  givenRoles,
  mayDo,
  mayDoEverywhere,
  permissions,
  permissionsIn,
  roles,
  rolesOfEmployment,
  scopeOf,
  unitsWith,
  type Grant,
  type HeldGrant,
} from '.';

const home = 'unit-home';
const elsewhere = 'unit-elsewhere';
const as = (role: Grant['role'], unitId: string | null): Grant[] => [{ role, unitId }];
const letter = { own: 'o', unit: 'u', municipality: 'm' } as const;

/** o: what is one's own; u: the unit of the role; m: needs the role in the whole municipality. */
const matrix = `
                          member substitute planner leader hr payroll union auditor administrator
  see-unit                u      u          u       u      u  u       u     u       u
  see-own-roster          o      o          -       -      -  -       -     -       -
  see-team-roster         u      u          u       u      u  -       -     -       -
  propose-swap            o      o          -       -      -  -       -     -       -
  change-roster           -      -          u       u      -  -       -     -       -
  approve-week            -      -          -       u      -  -       -     -       -
  see-balances            -      -          -       u      u  -       -     -       -
  see-absence             -      -          -       u      u  u       -     -       -
  see-payroll             -      -          -       u      -  u       -     -       -
  import                  -      -          u       u      u  -       -     -       -
  see-agreements          u      u          u       u      u  u       u     u       u
  see-fairness            -      -          u       u      u  -       u     -       -
  see-people              -      -          u       u      u  -       -     u       u
  manage-competences      -      -          u       u      u  -       -     -       -
  manage-deputies         -      -          -       u      u  -       -     -       u
  manage-people           -      -          -       -      u  -       -     -       u
  manage-units            -      -          -       -      u  -       -     -       u
  manage-access           -      -          -       -      -  -       -     -       u
  see-access              -      -          -       u      u  -       -     u       u
  review-access           -      -          -       u      -  -       -     -       -
  arrange-access-review   -      -          -       -      u  -       -     -       u
  manage-sign-in          -      -          -       -      -  -       -     -       m
  sync-organisation       -      -          -       -      m  -       -     -       m
  see-audit               -      -          -       u      u  -       -     u       u
  verify-log              -      -          -       -      -  -       -     m       m
  manage-retention        -      -          -       -      m  -       -     -       m
  evaluate-plan           o      o          o       o      o  o       o     o       o
`;
const rows = matrix
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/));

describe('who may do what', () => {
  it.each(rows)('%s', (permission, ...cells) => {
    const found = roles.map((role) => {
      const scope = scopeOf(role, permission as (typeof permissions)[number]);
      return scope === null ? '-' : letter[scope];
    });
    expect(found).toEqual(cells);
  });

  it('has a line above for every permission', () => {
    expect(permissions).toEqual(rows.map(([permission]) => permission));
  });

  it('has roles that come from a job, and roles that are given, and no others', () => {
    expect([...rolesOfEmployment, ...givenRoles]).toEqual([...roles]);
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
    expect(mayDoEverywhere(as('leader', null), 'approve-week')).toBe(true);
    expect(mayDoEverywhere(as('leader', home), 'approve-week')).toBe(false);
    expect(mayDoEverywhere(as('leader', null), 'manage-people')).toBe(false);
  });

  it('does not reach what belongs to the municipality as one from a unit', () => {
    expect(mayDo(as('hr', home), 'sync-organisation', home)).toBe(false);
    expect(mayDo(as('hr', home), 'sync-organisation', null)).toBe(false);
    expect(mayDo(as('hr', null), 'sync-organisation', null)).toBe(true);
  });

  it('is enough somewhere when no unit is named', () => {
    expect(mayDo(as('leader', home), 'approve-week', null)).toBe(true);
    expect(mayDo(as('team-member', home), 'approve-week', null)).toBe(false);
  });

  it('allows nothing without a grant', () => {
    expect(permissionsIn([], null)).toEqual([]);
    expect(unitsWith([], 'see-unit')).toEqual([]);
  });

  it('adds up over several grants', () => {
    const grants = [...as('team-member', home), ...as('payroll', null)];
    expect(permissionsIn(grants, elsewhere)).toEqual([
      'see-unit',
      'see-absence',
      'see-payroll',
      'see-agreements',
      'evaluate-plan',
    ]);
    expect(mayDo(grants, 'propose-swap', home)).toBe(true);
    expect(unitsWith(grants, 'propose-swap')).toEqual([home]);
    expect(unitsWith(grants, 'see-unit')).toBeNull();
  });

  it('lists a unit once though two roles reach it', () => {
    expect(unitsWith([...as('planner', home), ...as('leader', home)], 'change-roster')).toEqual([home]);
  });
});

describe('for whom somebody acts', () => {
  const own = (role: Grant['role'], unitId: string | null): HeldGrant => ({
    role,
    unitId,
    deputyForPersonId: null,
  });
  const deputy: HeldGrant = { role: 'leader', unitId: home, deputyForPersonId: 'lone' };

  it('is the leader whose deputy the deciding role makes them', () => {
    expect(actsFor([own('team-member', home), deputy], 'approve-week', home)).toBe('lone');
  });

  it('is nobody else where an own role allows it too', () => {
    expect(actsFor([deputy, own('team-member', home)], 'see-team-roster', home)).toBeNull();
    expect(actsFor([deputy, own('leader', null)], 'approve-week', home)).toBeNull();
  });

  it('is nobody else where nothing allows it', () => {
    expect(actsFor([deputy], 'approve-week', elsewhere)).toBeNull();
    expect(actsFor([deputy], 'manage-access', home)).toBeNull();
  });
});
