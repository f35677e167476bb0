import type { AccessReviewItem, StandingGrant } from './access-review';
import {
  accessReviewStates,
  accessStateOf,
  isOverdue,
  stepAccess,
  type AccessReviewStep,
} from './access-review-lifecycle';
import { arrangeAccessReview, type ArrangeReviewFacts } from './arrange-access-review';
import { decideAccess, decisionsOpen } from './decide-access';
import { nearestLeaders } from './nearest-leader';
import { reminderDue } from './review-reminder';

const today = '2026-11-25';
/** An area with a home, and a ward in it. */
const units = [
  { id: 'area', parentId: null },
  { id: 'home', parentId: 'area' },
  { id: 'ward', parentId: 'home' },
];
const grant = (id: string, unitId: string | null, change: Partial<StandingGrant> = {}): StandingGrant => ({
  id,
  personId: `person-${id}`,
  unitId,
  isLeader: true,
  deputyForPersonId: null,
  ...change,
});
const areaLeader = grant('area-leader', 'area');
const homeLeader = grant('home-leader', 'home');
const deputy = grant('deputy', 'home', { deputyForPersonId: homeLeader.personId });

describe('the nearest leader', () => {
  it.each([
    ['the unit’s own', 'home', [areaLeader, homeLeader], 'home'],
    ['that of the unit over it', 'ward', [areaLeader, homeLeader], 'home'],
    ['that of the one over that', 'ward', [areaLeader], 'area'],
    ['the municipality’s', 'ward', [grant('head', null)], null],
  ])('is %s', (_case, unitId, grants, expected) => {
    expect(nearestLeaders(unitId, units, grants)).toMatchObject({ unitId: expected });
  });

  it('is nobody where nobody leads', () => {
    expect(nearestLeaders('ward', units, [grant('planner', 'ward', { isLeader: false })])).toBeNull();
    expect(nearestLeaders('home', units, [grant('below', 'ward')])).toBeNull();
  });

  it('has deputies, of whom one alone makes no leader', () => {
    expect(nearestLeaders('home', units, [homeLeader, deputy])).toEqual({
      unitId: 'home',
      leaders: [homeLeader.personId],
      deputies: [{ personId: deputy.personId, forPersonId: homeLeader.personId }],
    });
    expect(nearestLeaders('home', units, [areaLeader, deputy])).toMatchObject({
      unitId: 'area',
      deputies: [],
    });
  });

  it('may be several', () => {
    const second = grant('second', 'home');
    expect(nearestLeaders('home', units, [homeLeader, second])?.leaders).toEqual([
      homeLeader.personId,
      second.personId,
    ]);
  });
});

describe('arranging a review', () => {
  const facts: ArrangeReviewFacts = {
    unitIds: ['home'],
    dueOn: '2026-12-09',
    today,
    units,
    grants: [areaLeader, homeLeader, grant('below', 'ward'), grant('hr', null, { isLeader: false })],
    employments: [
      { id: 'job-anna', personId: 'person-anna', unitId: 'home' },
      { id: 'job-bo', personId: 'person-bo', unitId: 'ward' },
    ],
    unitsInReview: [],
  };
  const arranged = (change: Partial<ArrangeReviewFacts>) => arrangeAccessReview({ ...facts, ...change });

  it('lists what was given there, what jobs bring, and what reaches it from above', () => {
    expect(arranged({})).toEqual({
      items: [
        { kind: 'grant', personId: 'person-home-leader', sourceId: 'home-leader', unitId: 'home' },
        { kind: 'employment', personId: 'person-anna', sourceId: 'job-anna', unitId: 'home' },
        { kind: 'from-above', personId: 'person-area-leader', sourceId: 'area-leader', unitId: 'home' },
        { kind: 'from-above', personId: 'person-hr', sourceId: 'hr', unitId: 'home' },
      ],
    });
  });

  it('takes a date from tomorrow on', () => {
    expect(arranged({ dueOn: today })).toEqual({
      refused: 'due-date-too-early',
      dueOn: today,
      earliest: '2026-11-26',
    });
    expect(arranged({ dueOn: '2026-11-26' })).toHaveProperty('items');
  });

  it('needs somebody to ask, and asks once at a time', () => {
    expect(arranged({ grants: [] })).toEqual({ refused: 'unit-without-leader', unitIds: ['home'] });
    expect(arranged({ unitsInReview: ['home'] })).toEqual({ refused: 'unit-in-review', unitIds: ['home'] });
  });
});

describe('a line of a review', () => {
  const steps: readonly AccessReviewStep[] = ['confirm', 'end', 'lapse'];

  it('is decided once', () => {
    const ends = accessReviewStates.map((state) =>
      steps.map((step) => {
        const next = stepAccess({ id: 'line', state, stands: true }, step);
        return typeof next === 'string' ? next : '–';
      }),
    );
    expect(ends).toEqual([
      ['confirmed', 'ended', 'gone'],
      ['–', '–', '–'],
      ['–', '–', '–'],
      ['–', '–', '–'],
    ]);
  });

  it('is gone when what it is about has ended before anybody decided', () => {
    expect(accessStateOf({ state: 'waiting', stands: false })).toBe('gone');
    expect(accessStateOf({ state: 'ended', stands: false })).toBe('ended');
    expect(stepAccess({ id: 'line', state: 'waiting', stands: false }, 'confirm')).toEqual({
      refused: 'access-already-decided',
      itemId: 'line',
      state: 'gone',
    });
  });

  it.each([
    ['on the due date', '2026-11-25', false],
    ['one day past', '2026-11-26', true],
  ])('%s is it late? %s', (_case, day, late) => {
    expect(isOverdue('2026-11-25', 1, day)).toBe(late);
    expect(isOverdue('2026-11-25', 0, day)).toBe(false);
  });
});

describe('deciding', () => {
  const reviewers = nearestLeaders('home', units, [homeLeader, deputy]);
  const item: AccessReviewItem = {
    id: 'line',
    unitId: 'home',
    kind: 'grant',
    personId: 'person-planner',
    sourceId: 'planner',
    state: 'waiting',
    stands: true,
  };
  const decide = (
    decision: 'confirmed' | 'ended',
    change: Partial<AccessReviewItem> = {},
    personId = homeLeader.personId,
  ) => decideAccess({ item: { ...item, ...change }, decision, personId, reviewers });

  it('is the leader’s, and the deputy’s on behalf of the leader', () => {
    expect(decide('confirmed')).toEqual({ state: 'confirmed', onBehalfOfPersonId: null });
    expect(decide('ended', {}, deputy.personId)).toEqual({
      state: 'ended',
      onBehalfOfPersonId: homeLeader.personId,
    });
  });

  it('is nobody else’s, not even a leader’s further up', () => {
    expect(decide('confirmed', {}, areaLeader.personId)).toEqual({
      refused: 'not-nearest-leader',
      unitId: 'home',
    });
    expect(
      decideAccess({ item, decision: 'ended', personId: homeLeader.personId, reviewers: null }),
    ).toMatchObject({
      refused: 'not-nearest-leader',
    });
  });

  it('ends what was given, not what a job brings, and decides nothing of what comes from above', () => {
    expect(decide('confirmed', { kind: 'employment' })).toMatchObject({ state: 'confirmed' });
    expect(decide('ended', { kind: 'employment' })).toMatchObject({ refused: 'ends-with-employment' });
    expect(decide('confirmed', { kind: 'from-above' })).toMatchObject({ refused: 'decided-above' });
  });

  it('never ends one’s own', () => {
    const own = { personId: homeLeader.personId };
    expect(decide('ended', own)).toEqual({ refused: 'own-access', itemId: 'line' });
    expect(decide('confirmed', own)).toMatchObject({ state: 'confirmed' });
  });

  it('offers what can be decided', () => {
    const open = (change: Partial<AccessReviewItem>) =>
      decisionsOpen({ item: { ...item, ...change }, personId: homeLeader.personId, reviewers });
    expect(open({})).toEqual(['confirmed', 'ended']);
    expect(open({ kind: 'employment' })).toEqual(['confirmed']);
    expect(open({ state: 'confirmed' })).toEqual([]);
    expect(open({ stands: false })).toEqual([]);
  });
});

describe('a reminder', () => {
  it.each([
    ['eight days before', '2026-12-01', null],
    ['seven days before', '2026-12-02', 'seven-days'],
    ['two days before', '2026-12-07', 'seven-days'],
    ['the day before', '2026-12-08', 'one-day'],
    ['on the day', '2026-12-09', 'one-day'],
    ['the day after', '2026-12-10', 'overdue'],
    ['a month after', '2027-01-09', 'overdue'],
  ])('%s', (_case, day, expected) => {
    expect(reminderDue('2026-12-09', day)).toBe(expected);
  });
});
