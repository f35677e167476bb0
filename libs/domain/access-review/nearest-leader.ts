import type { StandingGrant, UnitInTree } from './access-review';

/** Somebody who may decide while the leader is away, and the leader it is done for. */
export interface Deputy {
  readonly personId: string;
  readonly forPersonId: string;
}

/** Who reviews a unit. */
export interface Reviewers {
  /** The unit whose leaders they are; null for leaders of the whole municipality. */
  readonly unitId: string | null;
  readonly leaders: readonly string[];
  readonly deputies: readonly Deputy[];
}

/**
 * The nearest leaders of a unit with their deputies: the unit's own, else those of the unit over it, and so on up
 * to the municipality's. Null when there is none at all.
 */
export function nearestLeaders(
  unitId: string,
  units: readonly UnitInTree[],
  grants: readonly StandingGrant[],
): Reviewers | null {
  for (const place of [...pathUp(unitId, units), null]) {
    const there = grants.filter((grant) => grant.isLeader && grant.unitId === place);
    const leaders = there.filter(({ deputyForPersonId }) => deputyForPersonId === null);
    if (leaders.length === 0) continue;
    const leaderIds = [...new Set(leaders.map(({ personId }) => personId))];
    const deputies = there.flatMap(({ personId, deputyForPersonId }) =>
      deputyForPersonId !== null && leaderIds.includes(deputyForPersonId) && !leaderIds.includes(personId)
        ? [{ personId, forPersonId: deputyForPersonId }]
        : [],
    );
    return { unitId: place, leaders: leaderIds, deputies };
  }
  return null;
}

/** The unit and those over it, nearest first. */
export function pathUp(unitId: string, units: readonly UnitInTree[]): readonly string[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const path: string[] = [];
  let at: string | null = unitId;
  // A tree has no loops; should stored units ever have one, the walk ends.
  while (at !== null && !path.includes(at)) {
    path.push(at);
    at = parents.get(at) ?? null;
  }
  return path;
}
