export { type BasePlan, type BasePlanLine, type DutyType, type LineWeek } from './base-plan';
export { type BasePlanRefusal } from './base-plan-problem';
export { rollOut, spanOn, type RolledShift, type RollOut, type RollOutRefusal } from './roll-out';
export { openOutsideJobs } from './open-outside-jobs';
