import { rollOut, type BasePlan, type RolledShift } from '../base-plan';
import { isRefused } from '../decision';

/** The shifts of a base plan for some weeks from a Monday; throws when the roll-out is refused. */
export function rolledOut(plan: BasePlan, from: string, weeks: number): readonly RolledShift[] {
  const rolled = rollOut(plan, { from, weeks });
  if (isRefused(rolled)) throw new Error(rolled.refused);
  return rolled.shifts;
}
