import { compareOrganisation, countsOf, isConfirmed, isTooMuchAtOnce } from './compare-organisation';
import type { KnownOrganisation } from './known-organisation';
import {
  home,
  knownJob,
  knownPerson,
  knownTown,
  sourceJob,
  sourcePerson,
  sourceTown,
  today,
} from './small-town.fixture';
import type { SourceOrganisation } from './source-organisation';

const names = [
  'Anna',
  'Bo',
  'Carla',
  'Dorte',
  'Emil',
  'Freja',
  'Gert',
  'Hanne',
  'Ida',
  'Jens',
  'Karl',
] as const;
const all = names.map((name) => sourcePerson(name));
const planOf = (source: SourceOrganisation, known: KnownOrganisation = knownTown(names)) =>
  compareOrganisation(source, known, today);
const told = (source: SourceOrganisation, known?: KnownOrganisation) => {
  const { changes, problems } = planOf(source, known);
  return [
    ...changes.map((change) => `${change.kind} ${change.name}`),
    ...problems.map(({ code, place }) => `! ${code} ${place ?? ''}`.trim()),
  ];
};
const withAnna = (
  change: Parameters<typeof sourcePerson>[1],
  more: Parameters<typeof sourcePerson>[2] = {},
) => sourceTown([sourcePerson('Anna', change, more), ...all.slice(1)]);

describe('a source that says what is known', () => {
  it('changes nothing', () => {
    expect(planOf(sourceTown(all))).toEqual({
      changes: [],
      links: [],
      problems: [],
      ending: { personIds: [], of: names.length },
    });
  });

  it('changes nothing either where it leaves things out', () => {
    const known = knownTown(['Anna'], {
      employments: [
        knownJob('Anna', {
          payrollId: '10001',
          accountCoding: '5-32',
          hourly: true,
          servesUnitIds: ['unit-other'],
          competences: [{ name: 'medicin', heldTo: '2027-01-31' }],
        }),
      ],
    });
    expect(told(sourceTown([sourcePerson('Anna')]), known)).toEqual([]);
  });
});

describe('somebody who is missing', () => {
  it('is ended from today when the source is complete: the last day was yesterday', () => {
    const { changes, ending } = planOf(sourceTown(all.slice(1)));
    expect(changes).toEqual([
      {
        kind: 'employment-ended',
        employmentId: 'job-Anna',
        name: 'Anna',
        unitName: home.name,
        lastDay: '2026-11-24',
        because: 'missing',
      },
    ]);
    expect(ending).toEqual({ personIds: ['person-Anna'], of: 11 });
  });

  it('stays when the source does not say that it is complete', () => {
    expect(told(sourceTown(all.slice(1), { isComplete: false }))).toEqual([]);
  });

  it('who was never in the source, and works in its units, is ended too', () => {
    const known = knownTown(names, {
      people: names.map((name) => knownPerson(name, { sourceId: null })),
      employments: names.map((name) => knownJob(name, { sourceId: null })),
    });
    expect(told(sourceTown(all.slice(1)), known)).toEqual(['employment-ended Anna']);
  });

  it('who works in a unit the source knows nothing of is left alone', () => {
    const known = knownTown(names);
    const elsewhere = { ...home, id: 'unit-other', sourceId: null, name: 'Vikarkorpset' };
    const employments = [
      knownJob('Anna', { unitId: elsewhere.id, sourceId: null }),
      ...known.employments.slice(1),
    ];
    const people = [knownPerson('Anna', { sourceId: null }), ...known.people.slice(1)];
    expect(
      told(sourceTown(all.slice(1)), { ...known, units: [home, elsewhere], people, employments }),
    ).toEqual([]);
  });

  it.each([
    ['began yesterday', '2026-11-24', ['employment-ended Anna']],
    ['began today', '2026-11-25', ['! missing-before-second-day']],
    ['begins tomorrow', '2026-11-26', ['! missing-before-second-day']],
  ])('and %s', (_case, from, expected) => {
    const known = knownTown(names);
    const employments = [knownJob('Anna', { from }), ...known.employments.slice(1)];
    expect(told(sourceTown(all.slice(1)), { ...known, employments })).toEqual(expected);
  });

  it('who comes back begins again from today, and takes what the source calls the job along', () => {
    const known = knownTown(['Anna'], {
      employments: [knownJob('Anna', { to: '2026-11-10', wasMissing: true })],
    });
    const { changes } = planOf(sourceTown([sourcePerson('Anna')]), known);
    expect(changes).toMatchObject([{ kind: 'employment-begun', sourceId: 'E-Anna', from: today, to: null }]);
  });

  it('whom a person has ended here is not begun again by the source', () => {
    const known = knownTown(['Anna'], { employments: [knownJob('Anna', { to: '2026-11-10' })] });
    expect(told(sourceTown([sourcePerson('Anna')]), known)).toEqual([
      '! ended-before /people/Anna/employments/0',
    ]);
  });

  it('whom a person has ended here and given a new job is known by that one', () => {
    const known = knownTown(['Anna'], {
      employments: [
        knownJob('Anna', { to: '2026-11-10' }),
        knownJob('Anna', { id: 'job-new', sourceId: null, from: '2026-11-11' }),
      ],
    });
    const { changes, links, problems } = planOf(sourceTown([sourcePerson('Anna')]), known);
    expect([changes, problems]).toEqual([[], []]);
    expect(links).toEqual([{ kind: 'employment', sourceId: 'E-Anna', id: 'job-new' }]);
  });
});

describe('a job', () => {
  it.each([
    ['a last day ahead', '2026-12-31', '2026-12-31'],
    ['a last day today', '2026-11-25', '2026-11-25'],
    ['a last day that is over', '2026-10-31', '2026-10-31'],
    ['a last day before it began here', '2019-12-31', null],
  ])('gets %s', (_case, to, lastDay) => {
    const { changes, problems } = planOf(withAnna({ to }));
    expect(changes.map((change) => 'lastDay' in change && change.lastDay)).toEqual(
      lastDay === null ? [] : [lastDay],
    );
    expect(problems.map(({ code }) => code)).toEqual(lastDay === null ? ['ends-before-it-begins'] : []);
  });

  it('keeps the last day that was given here while the source knows of none', () => {
    const known = knownTown(['Anna'], { employments: [knownJob('Anna', { to: '2026-12-31' })] });
    expect(told(sourceTown([sourcePerson('Anna')]), known)).toEqual([]);
  });

  it.each([
    ['hours', { weeklyMinutes: 1920 }],
    ['group', { staffGroup: 'ergo' }],
  ])('with other %s ends and goes on as another from today', (_case, terms) => {
    const { changes } = planOf(withAnna(terms));
    expect(changes).toMatchObject([{ kind: 'employment-moved', from: today, terms }]);
  });

  it.each([
    ['began yesterday', '2026-11-24', ['employment-moved Anna']],
    ['began today', '2026-11-25', ['! changed-before-second-day /people/Anna/employments/0']],
  ])('with other hours that %s', (_case, from, expected) => {
    const known = knownTown(['Anna'], { employments: [knownJob('Anna', { from })] });
    expect(told(sourceTown([sourcePerson('Anna', { weeklyMinutes: 1920 })]), known)).toEqual(expected);
  });

  it('of another kind is told of: by the hour is not a matter of hours', () => {
    expect(told(withAnna({ hourly: true }))).toEqual(['! kind-differs /people/Anna/employments/0']);
    expect(told(withAnna({ fixedNight: true }))).toEqual(['! kind-differs /people/Anna/employments/0']);
  });

  it('gets payroll id, coding and competences as the source says', () => {
    const { changes } = planOf(
      withAnna({
        payrollId: '10001',
        accountCoding: '5-32',
        competences: [{ name: 'medicin', heldTo: '2027-01-31' }],
      }),
    );
    expect(changes).toMatchObject([
      { kind: 'employment-changed', details: { payrollId: '10001', accountCoding: '5-32', serves: [] } },
      { kind: 'competences-set', competences: [{ name: 'medicin', heldTo: '2027-01-31' }] },
    ]);
  });

  it('that begins later in the source than here is told of', () => {
    const known = knownTown(['Anna'], { employments: [knownJob('Anna', { from: '2026-12-01' })] });
    expect(told(sourceTown([sourcePerson('Anna', { from: '2027-01-01' })]), known)).toEqual([
      '! begins-differently /people/Anna/employments/0',
    ]);
  });

  it('in a unit nobody knows is told of, and its holder stays', () => {
    expect(told(withAnna({ unitId: 'U9' }))).toEqual(['! unit-unknown /people/Anna/employments/0']);
  });

  it('named twice is followed once', () => {
    const twice = {
      employments: [sourceJob('Anna'), sourceJob('Anna', { place: '/again', weeklyMinutes: 1 })],
    };
    expect(told(withAnna({}, twice))).toEqual(['! employment-twice /again']);
  });

  it('serves other units only when it is paid by the hour', () => {
    expect(told(withAnna({ servesUnitIds: ['U1'] }))).toEqual([]);
    const source = withAnna({ servesUnitIds: ['U1', 'U2'] });
    const units = [...source.units, { place: '/units/1', id: 'U2', name: 'Ådal', agreementId: '79.01' }];
    expect(told({ ...source, units })).toEqual([
      'unit-added Ådal',
      '! only-substitutes-serve /people/Anna/employments/0',
    ]);
  });

  it('that was over before anybody heard of it does not begin', () => {
    const source = sourceTown([...all, sourcePerson('Lise', { to: '2026-11-24' })]);
    expect(told(source)).toEqual(['person-added Lise']);
    const stillOn = sourceTown([...all, sourcePerson('Lise', { to: '2026-11-25' })]);
    expect(told(stillOn)).toEqual(['person-added Lise', 'employment-begun Lise']);
  });
});

describe('so many at once', () => {
  const ten = names.slice(0, 10);
  const without = (count: number, of: readonly string[]) =>
    planOf(sourceTown(of.slice(count).map((name) => sourcePerson(name))), knownTown(of));

  it('is no more than one in ten', () => {
    expect(isTooMuchAtOnce(without(1, ten))).toBe(false);
    expect(isTooMuchAtOnce(without(1, ten.slice(0, 9)))).toBe(true);
    expect(isTooMuchAtOnce(without(2, names))).toBe(true);
  });

  it('counts who loses a role without a job, and a last day today; not one ahead', () => {
    const known = knownTown(ten, {
      people: [
        ...ten.map((name) => knownPerson(name)),
        knownPerson('Lone', { grants: [{ id: 'g1', role: 'leader' }] }),
      ],
    });
    const plan = planOf(sourceTown(ten.map((name) => sourcePerson(name))), known);
    expect(plan.changes).toMatchObject([{ kind: 'roles-ended', grantIds: ['g1'] }]);
    expect(plan.ending).toEqual({ personIds: ['person-Lone'], of: 11 });
    expect(planOf(withAnna({ to: today })).ending.personIds).toEqual(['person-Anna']);
    expect(planOf(withAnna({ to: '2026-11-26' })).ending.personIds).toEqual([]);
  });

  it('is confirmed for those who were shown, and nobody else', () => {
    const plan = without(2, ten);
    expect(isConfirmed(plan, ['person-Anna', 'person-Bo', 'person-Carla'])).toBe(true);
    expect(isConfirmed(plan, ['person-Anna'])).toBe(false);
    expect(isConfirmed(plan, [])).toBe(false);
  });
});

describe('the counts', () => {
  it('say how many of each kind', () => {
    const { changes } = planOf(sourceTown([...all.slice(1), sourcePerson('Lise')]));
    expect(countsOf(changes)).toMatchObject({
      'person-added': 1,
      'employment-begun': 1,
      'employment-ended': 1,
      'unit-added': 0,
    });
  });
});
