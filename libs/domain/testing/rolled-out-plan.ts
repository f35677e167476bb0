import type { BasePlan } from '../base-plan';
import { wallTime } from '../time';
import { planWith, type PlanDocument } from './plan-document';
import { rolledOut } from './rolled-out';

/**
 * A plan document with Anna's base plan rolled out: each of its weeks has the hours given, in five equal day
 * duties from 07:00, Monday to Friday.
 */
export function rolledOutPlan({
  from,
  weeks,
  hoursByWeek,
  localAgreement,
}: {
  readonly from: string;
  readonly weeks: number;
  readonly hoursByWeek: readonly number[];
  readonly localAgreement: unknown;
}): PlanDocument {
  const basePlan: BasePlan = {
    weeks: hoursByWeek.length,
    dutyTypes: [...new Set(hoursByWeek)].map((hours) => ({
      code: String(hours),
      name: `a fifth of ${hours} hours`,
      start: '07:00',
      end: clockAt(7 * 60 + (hours * 60) / 5),
      kind: 'duty',
      requires: [],
    })),
    lines: [
      {
        id: 'line',
        employmentId: 'anna',
        startWeek: 1,
        days: hoursByWeek.map((hours) => [...Array<string>(5).fill(String(hours)), null, null]),
      },
    ],
  };
  const shifts = rolledOut(basePlan, from, weeks).map(({ from: start, to: end, date }) => ({
    id: date,
    person: 'anna',
    start: wallTime(start),
    end: wallTime(end),
  }));
  return planWith({ normPeriod: { from }, localAgreement, shifts });
}

function clockAt(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}
