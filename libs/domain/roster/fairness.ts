import { dateOf, minutesOf, mondayOf, publicHolidayOn, weekdayOf, type Span } from '../time';
import { dutyBand } from './duty-band';
import type { Shift } from './shift';

/** What weighs on people, and is to be shared: weekends count whole, the others by the shift. */
export const burdens = ['weekends', 'evenings', 'nights', 'public-holidays'] as const;
export type Burden = (typeof burdens)[number];

/** A job whose burden is counted. */
export interface FairnessJob {
  readonly id: string;
  readonly weeklyMinutes: number;
  readonly staffGroup: string;
  /** Works nights only: shares with the others who do. */
  readonly fixedNight: boolean;
}

/** How often somebody carries a burden, and how often the hours of the job would have it. */
export interface BurdenShare {
  readonly count: number;
  /** To one decimal; 0 where nobody of those it is shared with has hours. */
  readonly fair: number;
}

/** What a roster brings one job. */
export interface FairnessOfJob {
  readonly job: string;
  readonly shifts: number;
  readonly minutes: number;
  readonly burdens: { readonly [burden in Burden]: BurdenShare };
}

/**
 * What a roster brings each job, in the order given. A fair share is that of the hours a job has among those it
 * shares with: the same staff group, and fixed night staff by themselves. Open shifts count for nobody. Absences
 * are not looked at: it is the roster that is fair or not, and nobody sees here who was away.
 */
export function fairnessOf(jobs: readonly FairnessJob[], shifts: readonly Shift[]): FairnessOfJob[] {
  const counted = jobs.map((job) => ({
    job,
    own: shifts.filter(({ person }) => person === job.id),
  }));
  return counted.map(({ job, own }) => {
    const sharing = counted.filter((other) => shareWithEachOther(job, other.job));
    const hours = sum(sharing.map((other) => other.job.weeklyMinutes));
    const share = (burden: Burden): BurdenShare => {
      const total = sum(sharing.map((other) => countOf(burden, other.own)));
      const fair = hours === 0 ? 0 : (total * job.weeklyMinutes) / hours;
      return { count: countOf(burden, own), fair: Math.round(fair * 10) / 10 };
    };
    return {
      job: job.id,
      shifts: own.length,
      minutes: sum(own.map(minutesOf)),
      burdens: {
        weekends: share('weekends'),
        evenings: share('evenings'),
        nights: share('nights'),
        'public-holidays': share('public-holidays'),
      },
    };
  });
}

function shareWithEachOther(one: FairnessJob, other: FairnessJob): boolean {
  return one.staffGroup === other.staffGroup && one.fixedNight === other.fixedNight;
}

function countOf(burden: Burden, shifts: readonly Span[]): number {
  switch (burden) {
    case 'weekends':
      return new Set(
        shifts
          .map(({ from }) => dateOf(from))
          .filter(isWeekend)
          .map(mondayOf),
      ).size;
    case 'evenings':
      return shifts.filter((shift) => dutyBand(shift) === 'evening').length;
    case 'nights':
      return shifts.filter((shift) => dutyBand(shift) === 'night').length;
    case 'public-holidays':
      return shifts.filter(({ from }) => publicHolidayOn(dateOf(from)) !== null).length;
  }
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) >= 6;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
