import { addDeputy, endGrant, giveRole, grantStateOn, type RoleGrant } from '.';

const today = '2026-11-25';
const now = 29_900_000;
const grant = (more: Partial<RoleGrant> = {}): RoleGrant => ({
  id: 'grant',
  personId: 'lone',
  role: 'leader',
  unitId: 'home',
  validFrom: '2020-01-01',
  validTo: null,
  deputyForPersonId: null,
  endedAt: null,
  ...more,
});

describe('a role', () => {
  it.each([
    ['2026-11-24', 'ended'],
    ['2026-11-25', 'current'],
    [null, 'current'],
  ])('to %s is %s', (validTo, state) => {
    expect(grantStateOn(grant({ validTo }), today)).toBe(state);
  });

  it('is coming until its first day', () => {
    expect(grantStateOn(grant({ validFrom: '2026-11-26' }), today)).toBe('coming');
    expect(grantStateOn(grant({ validFrom: '2026-11-25' }), today)).toBe('current');
  });

  it('has ended once somebody ended it, whatever its days', () => {
    expect(grantStateOn(grant({ endedAt: now }), today)).toBe('ended');
    expect(grantStateOn(grant({ endedAt: now, validFrom: '2026-11-26' }), today)).toBe('ended');
  });
});

describe('giving a role', () => {
  const planner = {
    personId: 'bo',
    role: 'planner',
    unitId: 'home',
    validFrom: today,
    validTo: null,
  } as const;
  const give = (more: Partial<Parameters<typeof giveRole>[0]> = {}) =>
    giveRole({ role: planner, byPersonId: 'ada', held: [], today, ...more });

  it('is fine', () => {
    expect(give()).toEqual(planner);
  });

  it('is never for oneself', () => {
    expect(give({ byPersonId: 'bo' })).toEqual({ refused: 'role-for-oneself' });
  });

  it('is for the whole municipality where the role is', () => {
    const administrator = { ...planner, role: 'administrator' } as const;
    expect(give({ role: administrator })).toEqual({
      refused: 'role-needs-municipality',
      role: 'administrator',
    });
    expect(give({ role: { ...administrator, unitId: null } })).toMatchObject({ role: 'administrator' });
  });

  it('is not for days that are over, or none', () => {
    expect(give({ role: { ...planner, validTo: today } })).toMatchObject({ validTo: today });
    const yesterday = '2026-11-24';
    expect(give({ role: { ...planner, validFrom: '2026-11-01', validTo: yesterday } })).toEqual({
      refused: 'span-over',
      to: yesterday,
    });
    expect(give({ role: { ...planner, validFrom: '2026-12-02', validTo: '2026-12-01' } })).toMatchObject({
      refused: 'span-over',
    });
  });

  it('is done once for the same days', () => {
    const before = grant({ personId: 'bo', role: 'planner', validTo: today });
    expect(give({ held: [before] })).toEqual({ refused: 'role-held-already', grantId: 'grant' });
    expect(give({ held: [{ ...before, validTo: '2026-11-24' }] })).toEqual(planner);
    expect(give({ held: [{ ...before, endedAt: now }] })).toEqual(planner);
    expect(give({ held: [{ ...before, unitId: 'other' }] })).toEqual(planner);
    expect(give({ held: [{ ...before, role: 'payroll' }] })).toEqual(planner);
  });
});

describe('naming a deputy', () => {
  const deputyship = {
    personId: 'bo',
    forPersonId: 'lone',
    unitId: 'home',
    validFrom: '2026-12-01',
    validTo: '2026-12-31',
  };
  const add = (more: Partial<Parameters<typeof addDeputy>[0]> = {}) =>
    addDeputy({
      deputyship,
      byPersonId: 'lone',
      isThere: true,
      leaderGrants: [grant()],
      held: [],
      today,
      ...more,
    });

  it('is fine for a leader of the unit', () => {
    expect(add()).toEqual(deputyship);
  });

  it('is not for oneself, on either side', () => {
    expect(add({ deputyship: { ...deputyship, personId: 'lone' } })).toEqual({
      refused: 'deputy-for-oneself',
    });
    expect(add({ byPersonId: 'bo' })).toEqual({ refused: 'role-for-oneself' });
  });

  it('needs somebody who is there', () => {
    expect(add({ isThere: false })).toEqual({ refused: 'deputy-not-there', personId: 'bo' });
  });

  it.each<[string, RoleGrant[]]>([
    ['nobody', []],
    ['a planner', [grant({ role: 'planner' })]],
    ['another’s role', [grant({ personId: 'bo' })]],
    ['a deputy', [grant({ deputyForPersonId: 'kim' })]],
    ['one whose role was ended', [grant({ endedAt: now })]],
    ['one who stops the day before the last', [grant({ validTo: '2026-12-30' })]],
    ['one who begins the day after the first', [grant({ validFrom: '2026-12-02' })]],
  ])('is not for %s', (_, leaderGrants) => {
    expect(add({ leaderGrants })).toEqual({ refused: 'deputy-for-no-leader', personId: 'lone' });
  });

  it('is for a leader of just those days', () => {
    expect(add({ leaderGrants: [grant({ validFrom: '2026-12-01', validTo: '2026-12-31' })] })).toEqual(
      deputyship,
    );
  });

  it('is not for days that are over', () => {
    const over = { ...deputyship, validFrom: '2026-11-01', validTo: '2026-11-24' };
    expect(add({ deputyship: over })).toEqual({ refused: 'span-over', to: '2026-11-24' });
  });

  it('is done once, and not for who leads the unit anyway', () => {
    const same = grant({ personId: 'bo', deputyForPersonId: 'lone', validFrom: '2026-12-31' });
    expect(add({ held: [same] })).toMatchObject({ refused: 'role-held-already' });
    expect(add({ held: [{ ...same, deputyForPersonId: 'kim' }] })).toEqual(deputyship);
    expect(add({ held: [grant({ personId: 'bo' })] })).toMatchObject({ refused: 'role-held-already' });
  });
});

describe('ending a role', () => {
  const administrator = (personId: string, more: Partial<RoleGrant> = {}) =>
    grant({ id: personId, personId, role: 'administrator', unitId: null, ...more });
  const end = (ended: RoleGrant, administrators: RoleGrant[] = []) =>
    endGrant({ grant: ended, administrators, today, now });

  it('happens at once', () => {
    expect(end(grant())).toEqual({ endedAt: now });
    expect(end(grant({ validFrom: '2027-01-01' }))).toEqual({ endedAt: now });
  });

  it('happens once', () => {
    expect(end(grant({ endedAt: now - 1 }))).toEqual({ refused: 'grant-ended' });
    expect(end(grant({ validTo: '2026-11-24' }))).toEqual({ refused: 'grant-ended' });
  });

  it('leaves an administrator', () => {
    const ada = administrator('ada');
    expect(end(ada, [ada, administrator('bo')])).toEqual({ endedAt: now });
    expect(end(ada, [ada])).toEqual({ refused: 'last-administrator' });
  });

  it.each<[string, Partial<RoleGrant>]>([
    ['was ended', { endedAt: now }],
    ['comes tomorrow', { validFrom: '2026-11-26' }],
    ['goes one day', { validTo: '2027-12-31' }],
  ])('does not count an administrator who %s', (_, more) => {
    const ada = administrator('ada');
    expect(end(ada, [ada, administrator('bo', more)])).toEqual({ refused: 'last-administrator' });
  });

  it('does not count the same person twice', () => {
    const ada = administrator('ada');
    expect(end(ada, [ada, administrator('ada', { id: 'from the provider' })])).toEqual({
      refused: 'last-administrator',
    });
  });
});
