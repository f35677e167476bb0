import Ajv from 'ajv';
import { isRefused } from '../decision';
import { organisationFeedSchema, readOrganisationFeed } from './index';

const matchesSchema = new Ajv({ unknownFormats: ['email'] }).compile(organisationFeedSchema);

const job = {
  id: 'E1',
  unit: 'U1',
  staffGroup: 'sosu',
  weeklyMinutes: 2220,
  fixedNight: false,
  hourly: true,
  from: '2020-01-01',
  to: null,
  payrollId: '10001',
  accountCoding: '5-32',
  servesUnits: ['U2'],
  competences: [{ name: 'medicin', heldTo: '2027-01-31' }, { name: 'kørekort' }],
};
const person = { id: 'P1', name: 'Anna Sørensen', email: 'Anna@Example.dk', employments: [job] };
const feed = {
  version: 1,
  municipality: 'Bøgelund Kommune',
  complete: true,
  units: [
    { id: 'U1', name: 'Bøgelundhjemmet', parent: null, agreement: '79.01' },
    { id: 'U2', name: 'Ådal' },
  ],
  people: [person],
};

function read(value: unknown) {
  const result = readOrganisationFeed(value);
  if (isRefused(result)) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a feed', () => {
  it('that uses every key there is, fits the schema and is read', () => {
    expect(matchesSchema(feed)).toBe(true);
    const { source, problems } = read(feed);
    expect(problems).toEqual([]);
    expect(source).toMatchObject({
      municipality: 'Bøgelund Kommune',
      isComplete: true,
      units: [
        { place: '/units/0', id: 'U1', parentId: null, agreementId: '79.01' },
        { place: '/units/1', id: 'U2' },
      ],
      people: [{ place: '/people/0', email: 'anna@example.dk' }],
    });
    expect(source.units[1]).not.toHaveProperty('parentId', null);
    expect(source.people[0]?.employments[0]).toMatchObject({
      place: '/people/0/employments/0',
      unitId: 'U1',
      servesUnitIds: ['U2'],
      competences: [
        { name: 'medicin', heldTo: '2027-01-31' },
        { name: 'kørekort', heldTo: null },
      ],
    });
  });

  it.each([
    ['a list', []],
    ['of another version', { ...feed, version: 2 }],
    ['of nobody', { ...feed, municipality: undefined }],
    ['that does not say whether it is complete', { ...feed, complete: undefined }],
    ['with an unknown key', { ...feed, pepole: [] }],
    ['without people', { ...feed, people: null }],
  ])('%s is refused as a whole, and by the schema', (_case, value) => {
    expect(readOrganisationFeed(value)).toMatchObject({ refused: 'not-a-feed' });
    expect(matchesSchema(JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  it.each([
    [
      'a day that does not exist',
      { ...person, employments: [{ ...job, from: '2026-02-30' }] },
      '/people/0/employments/0/from',
    ],
    ['an address that is none', { ...person, email: 'anna' }, '/people/0/email'],
    ['an unknown key', { ...person, cpr: '0101010101' }, '/people/0/cpr'],
    ['a name of two lines', { ...person, name: 'Anna\nSørensen' }, '/people/0/name'],
    ['half a character', { ...person, name: 'Anna \ud83d' }, '/people/0/name'],
    [
      'more hours than a week has',
      { ...person, employments: [{ ...job, weeklyMinutes: 10_081 }] },
      '/people/0/employments/0/weeklyMinutes',
    ],
  ])('leaves out a person with %s, and reads the others', (_case, wrong, place) => {
    const { source, problems } = read({ ...feed, people: [wrong, { ...person, id: 'P2' }] });
    expect(problems).toMatchObject([{ code: 'unreadable', place }]);
    expect(source.people.map(({ id }) => id)).toEqual(['P2']);
  });

  it('writes each letter in one way', () => {
    const { source } = read({ ...feed, people: [{ ...person, name: ' A\u030Asa ' }] });
    expect(source.people[0]?.name).toBe('\u00C5sa');
  });
});
