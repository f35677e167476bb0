/** A way to tell that a row speaks of a thing: they have one of these keys in common. */
export interface Likeness<Row, Thing> {
  readonly ofRow: (row: Row) => readonly (string | undefined)[];
  readonly ofThing: (thing: Thing) => readonly (string | null)[];
}

/**
 * Which things the rows speak of. The surest likeness first; what it leaves over is tried with the next. A key that
 * several things share tells none of them, and each thing is matched once.
 */
export function matched<Row extends object, Thing extends object>(
  rows: readonly Row[],
  things: readonly Thing[],
  likenesses: readonly Likeness<Row, Thing>[],
): Map<Row, Thing> {
  const found = new Map<Row, Thing>();
  const taken = new Set<Thing>();
  for (const { ofRow, ofThing } of likenesses) {
    const left = things.filter((thing) => !taken.has(thing));
    const withKey = byKey(left, ofThing);
    for (const row of rows) {
      if (found.has(row)) continue;
      const thing = ofRow(row)
        .map((key) => (key === undefined ? undefined : onlyOne(withKey.get(key))))
        .find((each) => each !== undefined && !taken.has(each));
      if (thing === undefined) continue;
      found.set(row, thing);
      taken.add(thing);
    }
  }
  return found;
}

function byKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly (string | null)[],
): ReadonlyMap<string, ReadonlySet<Thing>> {
  const withKey = new Map<string, Set<Thing>>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      if (key !== null) withKey.set(key, (withKey.get(key) ?? new Set()).add(thing));
    }
  }
  return withKey;
}

function onlyOne<Thing>(things: ReadonlySet<Thing> | undefined): Thing | undefined {
  return things?.size === 1 ? [...things][0] : undefined;
}

/** The things that share a key. */
export function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
