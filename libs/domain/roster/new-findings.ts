import type { Finding } from '../agreements';
import { overlaps } from '../time';

/**
 * The findings a change causes or makes worse. What was there before at the same time, and was no better then,
 * is not the change's doing.
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  return after.filter((finding) => !before.some((earlier) => accountsFor(earlier, finding)));
}

function accountsFor(earlier: Finding, finding: Finding): boolean {
  return (
    earlier.rule === finding.rule &&
    earlier.person === finding.person &&
    earlier.competence === finding.competence &&
    overlaps(earlier, finding) &&
    minutesBeyondLimit(earlier) >= minutesBeyondLimit(finding)
  );
}

/** How far outside the limit the worst value lies, whichever side of it is the wrong one. */
function minutesBeyondLimit({ limitMinutes, actualMinutes }: Finding): number {
  if (limitMinutes === null || actualMinutes === null) return 0;
  return Math.abs(Math.abs(actualMinutes) - limitMinutes);
}
