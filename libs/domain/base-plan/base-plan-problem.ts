import { isClockTime } from '../time';
import type { BasePlan, BasePlanLine } from './base-plan';

/** Why a base plan is not well-formed; the first problem found, lines and weeks counted as the plan does. */
export type BasePlanRefusal =
  | { readonly refused: 'base-plan-weeks'; readonly weeks: number }
  | { readonly refused: 'duty-type-clock'; readonly code: string; readonly clock: string }
  | { readonly refused: 'duty-type-twice'; readonly code: string }
  | { readonly refused: 'line-start-week'; readonly line: string; readonly startWeek: number }
  | { readonly refused: 'line-shape'; readonly line: string; readonly weeks: number }
  | {
      readonly refused: 'unknown-duty-code';
      readonly line: string;
      /** From 1. */
      readonly week: number;
      /** Monday 1 … Sunday 7. */
      readonly weekday: number;
      readonly code: string;
    };

/** The first thing that keeps a base plan from being rolled out, or null. */
export function problemOf(plan: BasePlan): BasePlanRefusal | null {
  if (!Number.isInteger(plan.weeks) || plan.weeks < 1)
    return { refused: 'base-plan-weeks', weeks: plan.weeks };
  const codes = new Set<string>();
  for (const { code, start, end } of plan.dutyTypes) {
    if (codes.has(code)) return { refused: 'duty-type-twice', code };
    codes.add(code);
    const clock = [start, end].find((text) => !isClockTime(text));
    if (clock !== undefined) return { refused: 'duty-type-clock', code, clock };
    // '24:00' is the end of a day and of a duty; a start then would belong to the day after.
    if (start === '24:00') return { refused: 'duty-type-clock', code, clock: start };
  }
  for (const line of plan.lines) {
    const problem = lineProblem(line, plan.weeks, codes);
    if (problem !== null) return problem;
  }
  return null;
}

function lineProblem(line: BasePlanLine, weeks: number, codes: ReadonlySet<string>): BasePlanRefusal | null {
  const { startWeek, days } = line;
  if (!Number.isInteger(startWeek) || startWeek < 1 || startWeek > weeks) {
    return { refused: 'line-start-week', line: line.id, startWeek };
  }
  if (days.length !== weeks || days.some((week) => week.length !== 7)) {
    return { refused: 'line-shape', line: line.id, weeks: days.length };
  }
  for (const [week, codesOfWeek] of days.entries()) {
    for (const [day, code] of codesOfWeek.entries()) {
      if (code === null || codes.has(code)) continue;
      return { refused: 'unknown-duty-code', line: line.id, week: week + 1, weekday: day + 1, code };
    }
  }
  return null;
}
