import type { EmploymentSpan } from '../organisation';
import type { RolledShift } from './roll-out';

/**
 * Shifts of a line whose holder is not employed on their day are open: somebody has to be found, and the base plan
 * need not be changed first. Shifts of jobs that are not given stay as they are.
 */
export function openOutsideJobs(
  shifts: readonly RolledShift[],
  jobs: readonly (EmploymentSpan & { readonly employmentId: string })[],
): readonly RolledShift[] {
  const byId = new Map(jobs.map((job) => [job.employmentId, job]));
  return shifts.map((shift) => {
    const job = shift.employmentId === null ? undefined : byId.get(shift.employmentId);
    const isOutside =
      job !== undefined &&
      (shift.date < job.employedFrom || (job.employedTo !== null && job.employedTo < shift.date));
    return isOutside ? { ...shift, employmentId: null } : shift;
  });
}
