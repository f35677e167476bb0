import { MachineProblem } from './problem.mjs';

export const oldestNode = '20.19.0';

/**
 * Refuses a Node that is too old for the packages we use.
 * @param {string} version such as `20.19.0`
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new MachineProblem(
    `this is Node ${version}, and Rulleplan needs ${oldestNode} or newer. Install it from https://nodejs.org and try again.`,
  );
}
