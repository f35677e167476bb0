import type { CalendarDate } from '../time';
import type { UnitClosed, UnitInUse, UnitUnderItself } from './organisation-refusals';

/** A unit's place in the tree. */
export interface UnitPlace {
  readonly id: string;
  /** Null lies under the municipality itself. */
  readonly parentId: string | null;
  /** The last day it is a place of work. */
  readonly closedOn: CalendarDate | null;
}

/** The unit and every unit under it, however deep. */
export function unitsUnder(unitId: string, units: readonly UnitPlace[]): readonly string[] {
  const found = [unitId];
  for (const id of found) {
    found.push(...units.filter(({ parentId }) => parentId === id).map((unit) => unit.id));
  }
  return found;
}

/**
 * Whether a unit may lie under another: not under itself, nor under a closed one. A new unit has no id yet.
 * Refusals: `unit-under-itself`, `unit-closed`.
 */
export function placeUnit(asked: {
  readonly unitId: string | null;
  readonly parentId: string | null;
  readonly units: readonly UnitPlace[];
  readonly today: CalendarDate;
}): { readonly parentId: string | null } | UnitUnderItself | UnitClosed {
  const { unitId, parentId, units, today } = asked;
  const parent = units.find(({ id }) => id === parentId);
  if (parentId === null || parent === undefined) {
    return { parentId };
  }
  if (unitId !== null && unitsUnder(unitId, units).includes(parentId)) {
    return { refused: 'unit-under-itself', parentId };
  }
  return closedBefore(parent, today) ?? { parentId };
}

/**
 * Closes a unit after a last day: nobody is employed in it later, and every unit under it is closed by then.
 * Refusals: `unit-closed` when it was closed before, `unit-in-use`.
 */
export function closeUnit(asked: {
  readonly unit: UnitPlace;
  readonly units: readonly UnitPlace[];
  /** How many employments run in it after the last day. */
  readonly employmentsAfter: number;
  readonly lastDay: CalendarDate;
}): { readonly closedOn: CalendarDate } | UnitClosed | UnitInUse {
  const { unit, units, employmentsAfter, lastDay } = asked;
  if (unit.closedOn !== null) {
    return { refused: 'unit-closed', unitId: unit.id, closedOn: unit.closedOn };
  }
  const open = units.filter(
    ({ parentId, closedOn }) => parentId === unit.id && (closedOn === null || closedOn > lastDay),
  );
  return employmentsAfter > 0 || open.length > 0
    ? { refused: 'unit-in-use', employments: employmentsAfter, units: open.length }
    : { closedOn: lastDay };
}

/** The refusal when a unit is closed before a day; null while it is open. */
export function closedBefore(unit: Omit<UnitPlace, 'parentId'>, day: CalendarDate): UnitClosed | null {
  return unit.closedOn !== null && unit.closedOn < day
    ? { refused: 'unit-closed', unitId: unit.id, closedOn: unit.closedOn }
    : null;
}
