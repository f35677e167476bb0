import type { PageGroup, PageName } from '../pages';
import { phoneRowOf, rowOf } from './grouped-pages';
import type { VisiblePage } from './visible-pages';

const page = (name: PageName, group: PageGroup, daily = false): VisiblePage => ({
  name,
  group,
  daily,
  to: `/${name}`,
  icon: 'list',
});

/** What a leader sees. */
const leaders = [
  page('teamRoster', 'team', true),
  page('people', 'team'),
  page('monday', 'lead', true),
  page('payroll', 'lead', true),
  page('auditTrail', 'administration'),
  page('import', 'administration'),
];

const inWords = (room: number) =>
  rowOf(leaders, room).map((place) => (place.kind === 'link' ? place.page.name : `${place.group} …`));

describe('the row of the navigation', () => {
  it('shows every page as a link where there is room', () => {
    expect(inWords(6)).toEqual(['teamRoster', 'people', 'monday', 'payroll', 'auditTrail', 'import']);
  });

  it('puts administration behind a button first, one page short of room', () => {
    expect(inWords(5)).toEqual(['teamRoster', 'people', 'monday', 'payroll', 'administration …']);
  });

  it('folds no more groups than it must, the leader’s own last', () => {
    expect(inWords(4)).toEqual(['team …', 'monday', 'payroll', 'administration …']);
  });

  it('leaves a group of one page a link', () => {
    const places = rowOf([page('import', 'administration'), page('monday', 'lead')], 1);
    expect(places.map(({ kind }) => kind)).toEqual(['link', 'link']);
  });
});

describe('the bottom row of a phone', () => {
  it('holds all pages when they fit', () => {
    expect(phoneRowOf(leaders.slice(0, 5), 5)).toMatchObject({ rest: [] });
  });

  it('holds what is done daily, and the rest by group under "more"', () => {
    const { row, rest } = phoneRowOf(leaders, 5);
    expect(row.map(({ name }) => name)).toEqual(['teamRoster', 'monday', 'payroll', 'people']);
    expect(rest.map(({ group, pages }) => [group, pages.map(({ name }) => name)])).toEqual([
      ['administration', ['auditTrail', 'import']],
    ]);
  });
});
