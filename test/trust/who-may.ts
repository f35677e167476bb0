import type { Caller, Relation } from './town';
import { allRoles, jobRoles, officeRoles, type TownRole } from './town-rows';
import type { Target } from './scene';

/**
 * What one operation must answer to whom, written down here and nowhere derived from the product.
 *
 * `about` says how the operation names what it is about, which decides between 403 and 404: what lies where the
 * caller has nothing to do is as unknown as what is not there.
 * - `nothing`: no id; holding the role anywhere is enough
 * - `municipality`: no id; the role must be held in the whole municipality
 * - `unit`: a unit in the address
 * - `thing`: an id, or a unit in the body, whose unit the product finds out
 * - `own`: an id of what only oneself may touch; others' are unknown
 * - `own-in-team`: as `own`, but what is others' in the same team is known, and refused
 * - `hidden`: as `thing`, but to whoever may not it is unknown, whatever their role
 *
 * Whoever has ended may nothing any more but what is open to all, and see what is their own.
 */
export interface Line {
  readonly who: 'public' | 'signed-in' | readonly TownRole[];
  readonly about: 'nothing' | 'municipality' | 'unit' | 'thing' | 'own' | 'own-in-team' | 'hidden';
  /** Of a `thing`: who sees that it is there without being let in. */
  readonly sees?: readonly TownRole[];
  /** Who also may when it is about themselves. */
  readonly self?: readonly TownRole[];
  /** Parameters of the address that are not named as in the target. */
  readonly at?: (target: Target) => Readonly<Record<string, string>>;
  readonly query?: (target: Target) => Readonly<Record<string, string>>;
  readonly body?: (target: Target) => object;
  /** Problem codes by which the operation shows that it let the caller in; no 2xx is then asked for. */
  readonly lets?: readonly string[];
  /** It ends the session, or leaves another: each time with one of its own. */
  readonly spendsSession?: true;
}

export const everybody: readonly TownRole[] = allRoles;
export const team: readonly TownRole[] = jobRoles;
export const leader: readonly TownRole[] = ['leader'];
export const planning: readonly TownRole[] = ['planner', 'leader'];

export type Expected = 'let in' | 401 | 403 | 404;

const inHome: readonly Relation[] = ['self', 'same-team', 'whole-municipality'];

/** What the table says a caller must get. */
export function expectedOf(line: Line, caller: Caller): Expected {
  const { role, relation } = caller;
  if (line.who === 'public') return 'let in';
  if (role === null) return 401;
  if (line.who === 'signed-in') return 'let in';
  if (relation === 'self' && line.self?.includes(role)) return 'let in';
  const isHeld = relation !== 'ended' && line.who.includes(role);
  const isNear = inHome.includes(relation);
  switch (line.about) {
    case 'nothing':
      return isHeld ? 'let in' : 403;
    case 'municipality':
      return isHeld && isForWhole(caller) ? 'let in' : 403;
    case 'unit':
      if (!isNear) return 404;
      return isHeld ? 'let in' : 403;
    case 'thing':
      if (!isHeld && (relation === 'ended' || line.sees?.includes(role) !== true)) return 403;
      if (!isNear) return 404;
      return isHeld ? 'let in' : 403;
    case 'hidden':
      return isHeld && isNear ? 'let in' : 404;
    case 'own':
      if (!isHeld) return 403;
      return relation === 'self' ? 'let in' : 404;
    case 'own-in-team':
      if (!isHeld) return 403;
      if (relation === 'self') return 'let in';
      return isNear ? 403 : 404;
  }
}

/** Whether what the caller holds is held in all of a municipality, be it another one. */
function isForWhole({ role, relation }: Caller): boolean {
  if (role === null) return false;
  const isOffice = officeRoles.some((officeRole) => officeRole === role);
  return (
    role === 'administrator' || (isOffice && ['whole-municipality', 'other-municipality'].includes(relation))
  );
}

/** Whether the caller has nothing to do there: then what is theirs must look like what is not there. */
export function isStranger({ relation }: Caller): boolean {
  return !inHome.includes(relation);
}
