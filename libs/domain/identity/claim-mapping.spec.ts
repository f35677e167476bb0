import { roleChanges, rolesFromClaims, type ClaimMapping } from './claim-mapping';

const home = '8f3b54f2-8f51-4b8c-9ad9-000000000001';
const leaders: ClaimMapping = { claim: 'groups', value: 'Ledere Åkilden', role: 'leader', unitId: home };
const hr: ClaimMapping = { claim: 'department', value: '4711', role: 'hr', unitId: null };

describe('the roles that come out of somebody’s claims', () => {
  it('are those whose value is among the claim’s values', () => {
    expect(rolesFromClaims({ groups: ['Alle', 'Ledere Åkilden'] }, [leaders, hr])).toEqual([
      { role: 'leader', unitId: home },
    ]);
  });

  it('come from a single value as from a list, and from a number as from its digits', () => {
    expect(rolesFromClaims({ groups: 'Ledere Åkilden', department: 4711 }, [leaders, hr])).toEqual([
      { role: 'leader', unitId: home },
      { role: 'hr', unitId: null },
    ]);
  });

  it('are none when the claim is missing, empty, or of another kind', () => {
    for (const groups of [undefined, null, [], '', {}, [['Ledere Åkilden']], { name: 'Ledere Åkilden' }]) {
      expect(rolesFromClaims({ groups }, [leaders])).toEqual([]);
    }
  });

  it('are not given for a part of a value, nor for other letters', () => {
    expect(rolesFromClaims({ groups: ['Ledere Åkilden 2', 'ledere åkilden'] }, [leaders])).toEqual([]);
  });

  it('are found in a nested claim, unless a claim has that very name', () => {
    const nested = { ...leaders, claim: 'realm_access.roles' };
    expect(rolesFromClaims({ realm_access: { roles: ['Ledere Åkilden'] } }, [nested])).toHaveLength(1);
    expect(
      rolesFromClaims({ 'realm_access.roles': 'x', realm_access: { roles: ['Ledere Åkilden'] } }, [nested]),
    ).toEqual([]);
  });

  it('never come from what every object has', () => {
    const sly = { ...leaders, claim: 'constructor.name', value: 'Object' };
    expect(rolesFromClaims({}, [sly])).toEqual([]);
  });

  it('come once, though two mappings give them', () => {
    const also = { ...leaders, value: 'Alle' };
    expect(rolesFromClaims({ groups: ['Alle', 'Ledere Åkilden'] }, [leaders, also])).toHaveLength(1);
  });
});

describe('the roles from the provider at the next sign-in', () => {
  const leader = { role: 'leader', unitId: home } as const;
  const planner = { role: 'planner', unitId: home } as const;

  it('stay when they still come out of the claims', () => {
    expect(roleChanges([{ ...leader, id: 'grant' }], [leader])).toEqual({ begin: [], end: [] });
  });

  it('end when they no longer do, and begin when they do for the first time', () => {
    const held = { ...leader, id: 'grant' };
    expect(roleChanges([held], [planner])).toEqual({ begin: [planner], end: [held] });
  });

  it('are others in another unit, and others everywhere', () => {
    const everywhere = { role: 'leader', unitId: null } as const;
    expect(roleChanges([leader], [everywhere])).toEqual({ begin: [everywhere], end: [leader] });
  });
});
