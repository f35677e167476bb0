import type { KnownEmployment, KnownOrganisation, KnownPerson, KnownUnit } from './known-organisation';
import type { SourceEmployment, SourceOrganisation, SourcePerson, SourceUnit } from './source-organisation';

/** A Wednesday. */
export const today = '2026-11-25';

export const home: KnownUnit = {
  id: 'unit-home',
  sourceId: 'U1',
  name: 'Bøgelundhjemmet',
  parentId: null,
  agreementId: '79.01',
  isClosed: false,
};

export function knownPerson(name: string, change: Partial<KnownPerson> = {}): KnownPerson {
  return { id: `person-${name}`, sourceId: `P-${name}`, name, email: null, grants: [], ...change };
}

export function knownJob(name: string, change: Partial<KnownEmployment> = {}): KnownEmployment {
  return {
    id: `job-${name}`,
    sourceId: `E-${name}`,
    wasMissing: false,
    personId: `person-${name}`,
    unitId: home.id,
    staffGroup: 'sosu',
    weeklyMinutes: 2220,
    hourly: false,
    fixedNight: false,
    from: '2020-01-01',
    to: null,
    payrollId: null,
    accountCoding: null,
    servesUnitIds: [],
    competences: [],
    ...change,
  };
}

/** The home with people who each hold one job in it, all matched before. */
export function knownTown(
  names: readonly string[],
  change: Partial<KnownOrganisation> = {},
): KnownOrganisation {
  return {
    units: [home],
    people: names.map((name) => knownPerson(name)),
    employments: names.map((name) => knownJob(name)),
    emailsElsewhere: [],
    agreementIds: ['79.01', '64.11'],
    ...change,
  };
}

export function sourceUnit(id: string, name: string, change: Partial<SourceUnit> = {}): SourceUnit {
  return { place: `/units/${id}`, id, name, ...change };
}

export function sourceJob(name: string, change: Partial<SourceEmployment> = {}): SourceEmployment {
  return {
    place: `/people/${name}/employments/0`,
    id: `E-${name}`,
    unitId: 'U1',
    staffGroup: 'sosu',
    weeklyMinutes: 2220,
    from: '2020-01-01',
    to: null,
    ...change,
  };
}

export function sourcePerson(
  name: string,
  job: Partial<SourceEmployment> = {},
  change: Partial<SourcePerson> = {},
): SourcePerson {
  return { place: `/people/${name}`, id: `P-${name}`, name, employments: [sourceJob(name, job)], ...change };
}

/** A complete source that says what is known already. */
export function sourceTown(
  people: readonly SourcePerson[],
  change: Partial<SourceOrganisation> = {},
): SourceOrganisation {
  return {
    municipality: 'Bøgelund Kommune',
    isComplete: true,
    units: [sourceUnit('U1', home.name, { parentId: null, agreementId: '79.01' })],
    people,
    ...change,
  };
}
