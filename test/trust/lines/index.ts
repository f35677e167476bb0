import type { Line } from '../who-may';
import { officeLines } from './office-lines';
import { peopleLines } from './people-lines';
import { rosterLines } from './roster-lines';
import { lastLines, signInLines } from './sign-in-lines';

/** One line per operation of the API; an operation without one fails by its name. */
export const lines: Readonly<Record<string, Line>> = {
  ...signInLines,
  ...rosterLines,
  ...peopleLines,
  ...officeLines,
  ...lastLines,
};
