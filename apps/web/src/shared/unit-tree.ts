/** A unit with the one it lies under; one that is not in the list counts as none. */
export interface UnitInTree {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** A unit and how many of the others it lies under. */
export type UnitAtDepth<Unit extends UnitInTree> = Unit & { readonly depth: number };

/** The units as one reads a tree, each followed by those under it, by name. */
export function inTreeOrder<Unit extends UnitInTree>(units: readonly Unit[]): readonly UnitAtDepth<Unit>[] {
  const below = (parentId: string | null, depth: number): UnitAtDepth<Unit>[] =>
    childrenOf(units, parentId).flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** The units right under one, by name; with null those at the top. */
export function childrenOf<Unit extends UnitInTree>(units: readonly Unit[], parentId: string | null): Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const parentOf = (unit: Unit) =>
    unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
  return units
    .filter((unit) => parentOf(unit) === parentId)
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** The names from the top down to the unit, without its own. */
export function namesAbove(units: readonly UnitInTree[], unit: UnitInTree): readonly string[] {
  const parent = units.find(({ id }) => id === unit.parentId);
  return parent ? [...namesAbove(units, parent), parent.name] : [];
}
