import { instantAt } from '../time';
import { fairnessOf, type FairnessJob } from './fairness';
import type { Shift } from './shift';

let made = 0;
const shift = (person: string | null, date: string, start: string, end: string, endDate = date): Shift => ({
  id: `shift-${(made += 1)}`,
  person,
  from: instantAt(date, start),
  to: instantAt(endDate, end),
  kind: 'duty',
  requires: [],
});
const job = (id: string, more: Partial<FairnessJob> = {}): FairnessJob => ({
  id,
  weeklyMinutes: 2220,
  staffGroup: 'sosu',
  fixedNight: false,
  ...more,
});
const anna = job('anna');
const bo = job('bo');

describe('what a roster brings each job', () => {
  it('counts a weekend once, though Saturday and Sunday are worked, and Friday evening not at all', () => {
    const [share] = fairnessOf(
      [anna],
      [
        shift('anna', '2026-11-27', '15:00', '23:00'),
        shift('anna', '2026-11-28', '07:00', '15:00'),
        shift('anna', '2026-11-29', '07:00', '15:00'),
        shift('anna', '2026-12-06', '07:00', '15:00'),
      ],
    );
    expect(share?.burdens.weekends.count).toBe(2);
    expect(share?.burdens.evenings.count).toBe(1);
  });

  it('counts a night on the day it begins: from Friday to Saturday is no weekend, Christmas night is a holiday', () => {
    const [share] = fairnessOf(
      [anna],
      [
        shift('anna', '2026-11-27', '23:00', '07:00', '2026-11-28'),
        shift('anna', '2026-12-25', '23:00', '07:00', '2026-12-26'),
      ],
    );
    expect(share?.burdens).toMatchObject({
      weekends: { count: 0 },
      nights: { count: 2 },
      'public-holidays': { count: 1 },
    });
  });

  it('adds up elapsed minutes, also over the night of the clock change', () => {
    const [share] = fairnessOf([anna], [shift('anna', '2026-10-24', '23:00', '07:00', '2026-10-25')]);
    expect(share).toMatchObject({ shifts: 1, minutes: 540 });
  });

  it('says what the hours would have it: half the hours, half the evenings', () => {
    const evenings = ['2026-11-30', '2026-12-01', '2026-12-02'].map((date) =>
      shift('anna', date, '15:00', '23:00'),
    );
    const shares = fairnessOf([anna, job('bo', { weeklyMinutes: 1110 })], evenings);
    expect(shares.map(({ burdens }) => burdens.evenings)).toEqual([
      { count: 3, fair: 2 },
      { count: 0, fair: 1 },
    ]);
  });

  it('shares within a staff group only, and leaves fixed night staff to themselves', () => {
    const jobs = [anna, job('ida', { staffGroup: 'nurses' }), job('ole', { fixedNight: true })];
    const shares = fairnessOf(jobs, [
      shift('anna', '2026-11-30', '15:00', '23:00'),
      shift('ole', '2026-11-30', '23:00', '07:00', '2026-12-01'),
    ]);
    expect(shares.map(({ burdens }) => [burdens.evenings.fair, burdens.nights.fair])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it('leaves out open shifts, and those of others', () => {
    const open = shift(null, '2026-11-28', '07:00', '15:00');
    const [share] = fairnessOf([bo], [open, shift('somebody', '2026-11-28', '07:00', '15:00')]);
    expect(share).toMatchObject({ shifts: 0, minutes: 0, burdens: { weekends: { count: 0, fair: 0 } } });
  });

  it('gives a job without hours no share', () => {
    const substitute = job('sia', { weeklyMinutes: 0 });
    const [share] = fairnessOf([substitute], [shift('sia', '2026-11-28', '07:00', '15:00')]);
    expect(share?.burdens.weekends).toEqual({ count: 1, fair: 0 });
  });
});
