import type { UnitSummary } from '@rulleplan/api-client';
import { createContext, useContext } from 'react';
import { matchPath, useLocation } from 'react-router';

/** The units the person may see, and the one chosen now: from the address, else the one looked at last. */
export interface UnitChoice {
  readonly units: readonly UnitSummary[];
  readonly unit: UnitSummary | null;
}

export const UnitContext = createContext<UnitChoice>({ units: [], unit: null });

/** The unit chosen now, for pages and the navigation. */
export function useUnitChoice(): UnitChoice {
  return useContext(UnitContext);
}

const storageKey = 'rulleplan.unit';

/** Finds the unit chosen now. The choice is kept for this tab only: a tablet is shared. */
export function useUnitFromAddress(units: readonly UnitSummary[]): UnitSummary | null {
  const { pathname } = useLocation();
  const inAddress = matchPath('/units/:unitId/*', pathname)?.params.unitId;
  if (inAddress !== undefined) sessionStorage.setItem(storageKey, inAddress);
  const wanted = inAddress ?? sessionStorage.getItem(storageKey);
  // A unit that holds a team before one that only holds other units.
  const first = units.find((unit) => unit.permissions.includes('see-team-roster')) ?? units[0] ?? null;
  return units.find((unit) => unit.id === wanted) ?? first;
}
