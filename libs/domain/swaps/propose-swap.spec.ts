import { isRefused } from '../decision';
import { absenceOn, moment } from '../testing';
import { previewProposal, proposeSwap } from './propose-swap';
import { facts, now, person, shift, thursday, tuesday } from './two-people.fixture';

const anna = { personId: 'anna' };
const propose = (around: Parameters<typeof facts>[0], asked = anna, when = now) =>
  proposeSwap({ ...facts(around), askedBy: asked, now: when });
const lateWednesday = (who: string) => shift('wed', `${who}-job`, '2026-12-02T15:00', '2026-12-02T23:00');

describe('proposing a swap', () => {
  it('is possible between two people of one unit', () => {
    expect(propose({})).toMatchObject({ proposer: 'anna-job', colleague: 'bo-job' });
  });

  it('is refused for a shift that is not the asker’s', () => {
    expect(propose({}, { personId: 'carla' })).toEqual({ refused: 'shift-not-yours', shiftId: 'tuesday' });
    expect(propose({}, { personId: 'bo' })).toEqual({ refused: 'shift-not-yours', shiftId: 'tuesday' });
  });

  it('is refused with oneself, also in another job', () => {
    const around = facts({});
    const otherJob = person('anna', [thursday], { id: 'bo-job' });
    expect(
      proposeSwap({ ...around, requested: { shift: thursday, holder: otherJob }, askedBy: anna, now }),
    ).toEqual({ refused: 'shift-is-your-own', shiftId: 'thursday' });
  });

  it('is refused for an open shift', () => {
    const open = { shift: shift('open', null, '2026-12-03T07:00', '2026-12-03T15:00'), holder: null };
    expect(proposeSwap({ ...facts({}), requested: open, askedBy: anna, now })).toEqual({
      refused: 'shift-has-no-holder',
      shiftId: 'open',
    });
  });

  it('is refused between two units', () => {
    expect(propose({ requested: { ...thursday, unitId: 'day-centre' } })).toEqual({
      refused: 'shifts-in-different-units',
      shiftIds: ['tuesday', 'thursday'],
    });
  });

  it.each([
    ['roster-not-published', { published: false }],
    ['week-closed', { weekClosed: true }],
    ['shift-in-open-swap', { openSwapId: 'another' }],
  ])('is refused with %s, whichever of the two shifts it is', (refused, more) => {
    expect(propose({ offered: { ...tuesday, ...more } })).toEqual({ refused, shiftId: 'tuesday' });
    expect(propose({ requested: { ...thursday, ...more } })).toEqual({ refused, shiftId: 'thursday' });
  });

  it('is possible until one minute before the earlier shift', () => {
    const start = moment('2026-12-01T07:00');
    expect(isRefused(propose({}, anna, start - 1))).toBe(false);
    expect(propose({}, anna, start)).toEqual({
      refused: 'shift-already-started',
      shiftId: 'tuesday',
      startedAt: start,
    });
  });
});

describe('rules in the way', () => {
  it('are told in full for the own side', () => {
    expect(propose({ anna: [lateWednesday('anna')] })).toMatchObject({
      refused: 'swap-breaks-rules',
      findings: [{ rule: 'daily-rest', actualMinutes: 480 }],
      colleagueReasons: [],
    });
  });

  it('are told by name only for the colleague', () => {
    const late = shift('mon', 'bo-job', '2026-11-30T15:00', '2026-11-30T23:00');
    expect(propose({ bo: [late] })).toEqual({
      refused: 'swap-breaks-rules',
      findings: [],
      colleagueReasons: ['daily-rest'],
    });
  });

  it('say no more than "not available" of an absence', () => {
    const sick = absenceOn('sickness', '2026-12-01', '2026-12-01', 'bo-job');
    const refused = propose({ boIs: { absences: [sick] } });
    expect(refused).toMatchObject({ refused: 'swap-breaks-rules', colleagueReasons: ['not-available'] });
    expect(JSON.stringify(refused)).not.toMatch(/sick|absent/);
  });

  it('say the same of the end of a job', () => {
    const employment = { ...person('bo', []).employment, employedTo: '2026-11-30' };
    const leaving = propose({ boIs: { employment } });
    expect(leaving).toMatchObject({ refused: 'swap-breaks-rules', colleagueReasons: ['not-available'] });
  });

  it('are a missing competence too', () => {
    expect(propose({ offered: { ...tuesday, requires: ['medicine'] } })).toMatchObject({
      refused: 'swap-breaks-rules',
      colleagueReasons: ['competence-missing'],
    });
  });
});

describe('the preview of a proposal', () => {
  const preview = (around: Parameters<typeof facts>[0], asked = anna) =>
    previewProposal({ ...facts(around), askedBy: asked, now });

  it('shows the own side, the colleague’s possible, and no refusal', () => {
    expect(preview({})).toMatchObject({
      mine: { person: 'anna-job', balances: [{ beforeMinutes: 0, afterMinutes: 0 }] },
      colleague: { possible: true, reasons: [] },
      takesEffect: 'at-once',
      refusal: null,
    });
  });

  it('holds nothing of the colleague’s plan', () => {
    const late = shift('secret', 'bo-job', '2026-11-30T15:00', '2026-11-30T23:00');
    expect(JSON.stringify(preview({ bo: [late] }))).not.toMatch(/secret/);
  });

  it('is given with the refusal a proposal would meet', () => {
    expect(preview({ anna: [lateWednesday('anna')] })).toMatchObject({
      mine: { findings: [{ rule: 'daily-rest' }] },
      refusal: { refused: 'swap-breaks-rules' },
    });
    expect(preview({ requested: { ...thursday, published: false } })).toMatchObject({
      refusal: { refused: 'roster-not-published' },
    });
  });

  it('is refused for somebody else’s shift', () => {
    expect(preview({}, { personId: 'carla' })).toEqual({ refused: 'shift-not-yours', shiftId: 'tuesday' });
  });
});
