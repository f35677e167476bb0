/**
 * Something about this machine that the person at it can put right: said in one line, without a stack.
 */
export class MachineProblem extends Error {
  /** @override */
  name = 'MachineProblem';
}

/**
 * Says what went wrong and ends with exit code 1: one line for what the person can put right, the whole
 * stack for what we did not foresee.
 * @param {unknown} error
 * @returns {never}
 */
export function endWithProblem(error) {
  console.error(describeProblem(error));
  process.exit(1);
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function describeProblem(error) {
  if (error instanceof MachineProblem) return `rulleplan: ${error.message}`;
  if (isDiskFull(error)) return `rulleplan: ${diskFullText}`;
  return `rulleplan: unexpected failure\n${error instanceof Error ? error.stack : String(error)}`;
}

export const diskFullAdvice = 'Free some space, or point RULLEPLAN_DATA to a folder on another disk.';
export const diskFullText = `the disk is full. ${diskFullAdvice}`;

/**
 * Whether an error, or the output of a program, says that the disk is full.
 * @param {unknown} evidence
 */
export function isDiskFull(evidence) {
  const text = `${errorCode(evidence)} ${String(evidence)}`;
  return /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i.test(text);
}

/**
 * The code that Node gives system errors, such as `ENOENT`; empty for others.
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
