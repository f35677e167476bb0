import { compareOrganisation } from './compare-organisation';
import type { KnownOrganisation } from './known-organisation';
import {
  home,
  knownJob,
  knownPerson,
  knownTown,
  sourcePerson,
  sourceTown,
  sourceUnit,
  today,
} from './small-town.fixture';
import type { SourceOrganisation } from './source-organisation';

const fresh: KnownOrganisation = knownTown(['Anna'], {
  units: [{ ...home, sourceId: null }],
  people: [knownPerson('Anna', { sourceId: null, email: 'anna@example.dk' })],
  employments: [knownJob('Anna', { sourceId: null, payrollId: '10001' })],
});
const planOf = (source: SourceOrganisation, known: KnownOrganisation = fresh) =>
  compareOrganisation(source, known, today);
const told = (source: SourceOrganisation, known?: KnownOrganisation) => {
  const { changes, problems } = planOf(source, known);
  return [
    ...changes.map((change) => `${change.kind} ${change.name}`),
    ...problems.map(({ code }) => `! ${code}`),
  ];
};
const everythingLinked = [
  { kind: 'unit', sourceId: 'U1', id: home.id },
  { kind: 'person', sourceId: 'P-Anna', id: 'person-Anna' },
  { kind: 'employment', sourceId: 'E-Anna', id: 'job-Anna' },
];

describe('the first time, somebody is known again', () => {
  it.each([
    ['by the address', { name: 'Anna S. Ny' }, { email: 'anna@example.dk' }],
    ['by the payroll id', { name: 'Anna S. Ny' }, { payrollId: '10001' }],
    ['by the name in the unit', { name: 'ANNA' }, {}],
  ])('%s', (_case, { name }, { email, payrollId }: { email?: string; payrollId?: string }) => {
    const { links, changes } = planOf(sourceTown([sourcePerson('Anna', { payrollId }, { name, email })]));
    expect(links).toEqual(everythingLinked);
    expect(changes).toMatchObject([{ kind: 'person-renamed', before: 'Anna', name }]);
  });

  it('never by a name that two in the unit have', () => {
    const twins = {
      ...fresh,
      people: [...fresh.people, knownPerson('Bo', { sourceId: null, name: 'Anna' })],
      employments: [...fresh.employments, knownJob('Bo', { sourceId: null })],
    };
    expect(told(sourceTown([sourcePerson('Anna')], { isComplete: false }), twins)).toEqual([
      'person-added Anna',
      'employment-begun Anna',
    ]);
  });

  it('never by a name alone, in another unit', () => {
    const units = [sourceUnit('U1', home.name), sourceUnit('U2', 'Ådal', { agreementId: '79.01' })];
    const source = sourceTown([sourcePerson('Anna', { unitId: 'U2' })], { units, isComplete: false });
    expect(told(source)).toEqual(['unit-added Ådal', 'person-added Anna', 'employment-begun Anna']);
  });

  it('and later by what the source calls them, whatever else has changed', () => {
    const source = sourceTown([sourcePerson('Anna', {}, { name: 'Anne Ny' })]);
    expect(told(source, knownTown(['Anna']))).toEqual(['person-renamed Anne Ny']);
  });
});

describe('an address', () => {
  const withEmail = (email: string) => sourceTown([sourcePerson('Anna', {}, { email })]);

  it('is given to somebody who has none', () => {
    const { changes } = planOf(withEmail('anna@example.dk'), knownTown(['Anna']));
    expect(changes).toMatchObject([
      { kind: 'email-added', personId: 'person-Anna', email: 'anna@example.dk' },
    ]);
  });

  it.each([
    ['another one', { people: [knownPerson('Anna', { email: 'old@example.dk' })] }, '! email-differs'],
    [
      'somebody else’s',
      { people: [knownPerson('Anna'), knownPerson('Bo', { email: 'anna@example.dk' })] },
      '! email-of-other-person',
    ],
    ['one of another municipality', { emailsElsewhere: ['anna@example.dk'] }, '! email-of-other-person'],
  ])('is never changed to %s', (_case, change, problem) => {
    expect(told(withEmail('anna@example.dk'), knownTown(['Anna'], change))).toEqual([problem]);
  });

  it('that two people share is nobody’s', () => {
    const source = sourceTown(
      ['Anna', 'Bo'].map((name) => sourcePerson(name, {}, { email: 'both@example.dk' })),
    );
    expect(told(source, knownTown(['Anna', 'Bo']))).toEqual(['! email-twice', '! email-twice']);
  });
});

describe('units', () => {
  const known = knownTown([]);
  const toldOf = (...units: SourceOrganisation['units']) => told(sourceTown([], { units }), known);

  it('are added after the one they lie under, with its agreement', () => {
    const { changes } = planOf(
      sourceTown([], {
        units: [
          sourceUnit('U3', 'Stue 1', { parentId: 'U2' }),
          sourceUnit('U2', 'Ådal', { parentId: 'U1' }),
          sourceUnit('U1', home.name),
        ],
      }),
      known,
    );
    expect(changes).toMatchObject([
      { kind: 'unit-added', name: 'Ådal', parent: { id: home.id }, agreementId: '79.01' },
      { kind: 'unit-added', name: 'Stue 1', parent: { sourceId: 'U2' }, agreementId: '79.01' },
    ]);
  });

  it('are renamed and moved', () => {
    const parent = sourceUnit('U2', 'Ældreområdet', { agreementId: '79.01' });
    expect(toldOf(parent, sourceUnit('U1', 'Bøgelund', { parentId: 'U2' }))).toEqual([
      'unit-added Ældreområdet',
      'unit-renamed Bøgelund',
      'unit-moved Bøgelund',
    ]);
  });

  it.each([
    [
      'has no agreement, nor one over it',
      [sourceUnit('U1', home.name), sourceUnit('U2', 'Ådal')],
      ['! agreement-missing'],
    ],
    [
      'has an agreement nobody knows',
      [sourceUnit('U1', home.name), sourceUnit('U2', 'Ådal', { agreementId: '1' })],
      ['! agreement-unknown'],
    ],
    [
      'has another agreement than here',
      [sourceUnit('U1', home.name, { agreementId: '64.11' })],
      ['! agreement-differs'],
    ],
    [
      'has a name that is taken',
      [sourceUnit('U1', home.name), sourceUnit('U2', home.name, { agreementId: '79.01' })],
      ['! unit-name-taken'],
    ],
    ['is there twice', [sourceUnit('U1', home.name), sourceUnit('U1', 'Ådal')], ['! unit-twice']],
    [
      'lies under one that is not there',
      [sourceUnit('U1', home.name, { parentId: 'U9' })],
      ['! unit-unknown'],
    ],
    ['lies under itself', [sourceUnit('U1', home.name, { parentId: 'U1' })], ['! unit-under-itself']],
    [
      'is not named any more',
      [sourceUnit('U2', 'Ådal', { agreementId: '79.01' })],
      ['unit-added Ådal', '! unit-missing'],
    ],
  ])('one that %s is told of', (_case, units, expected) => {
    expect(toldOf(...units)).toEqual(expected);
  });

  it('that lie under each other are told of, and those under them', () => {
    expect(
      toldOf(
        sourceUnit('U1', home.name, { parentId: 'U2' }),
        sourceUnit('U2', 'Ådal', { parentId: 'U1', agreementId: '79.01' }),
        sourceUnit('U3', 'Stue 1', { parentId: 'U2', agreementId: '79.01' }),
      ),
    ).toEqual(['! unit-under-itself', '! unit-under-itself', '! unit-unknown']);
  });

  it('that are closed take nobody in', () => {
    const closed = { ...known, units: [{ ...home, isClosed: true }] };
    expect(told(sourceTown([sourcePerson('Anna')]), closed)).toEqual([
      'person-added Anna',
      '! unit-closed',
      '! unit-unknown',
    ]);
  });
});

describe('who has left', () => {
  const lone = (role: string) => knownPerson('Lone', { grants: [{ id: 'g1', role }] });

  it('loses the roles that were given, also without a job on a roster', () => {
    const known = knownTown([], { people: [lone('leader')] });
    expect(told(sourceTown([]), known)).toEqual(['roles-ended Lone']);
    expect(told(sourceTown([], { isComplete: false }), known)).toEqual([]);
  });

  it('and never was in the source keeps them', () => {
    const known = knownTown([], { people: [{ ...lone('administrator'), sourceId: null }] });
    expect(told(sourceTown([]), known)).toEqual([]);
  });

  it('as the last administrator keeps that one role, and is told of', () => {
    const one = knownTown([], { people: [lone('administrator')] });
    expect(told(sourceTown([]), one)).toEqual(['! last-administrator']);
    const two = {
      ...one,
      people: [
        lone('administrator'),
        knownPerson('Ny', { sourceId: null, grants: [{ id: 'g2', role: 'administrator' }] }),
      ],
    };
    expect(told(sourceTown([]), two)).toEqual(['roles-ended Lone']);
  });

  it.each([
    ['is over', '2026-11-24', ['roles-ended Lone']],
    ['ends today', '2026-11-25', []],
  ])('by a last job that %s', (_case, to, expected) => {
    const known = knownTown([], { people: [lone('leader')], employments: [knownJob('Lone', { to })] });
    expect(told(sourceTown([sourcePerson('Lone', { to })]), known)).toEqual(expected);
  });
});
