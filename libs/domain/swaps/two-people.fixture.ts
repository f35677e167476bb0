import { agreementInForce, findAgreement, type AgreementOverride } from '../agreements';
import type { RosterPerson, Shift } from '../roster';
import { parseWallTime, type Instant } from '../time';
import type { SwapFacts, SwapShift } from './swap-facts';

/** Anna and Bo of one unit, week 49 of 2026, on 79.01 with 12 weeks ± 20 hours. */
const twelveWeeks: AgreementOverride = { normPeriod: { weeks: 12, toleranceMinutes: 1200 } };
export const now = at('2026-11-25T12:00');

export function at(wallTime: string): Instant {
  const instant = parseWallTime(wallTime);
  if (typeof instant !== 'number') throw new Error(`${wallTime} is not a moment`);
  return instant;
}

export function shift(
  id: string,
  person: string | null,
  from: string,
  to: string,
  more: Partial<SwapShift> = {},
): SwapShift {
  return {
    id,
    person,
    from: at(from),
    to: at(to),
    kind: 'duty',
    requires: [],
    unitId: 'home',
    published: true,
    weekClosed: false,
    openSwapId: null,
    ...more,
  };
}

export function person(id: string, shifts: readonly Shift[], more: Partial<RosterPerson> = {}): RosterPerson {
  const agreement = agreementOf({});
  return {
    id: `${id}-job`,
    employment: {
      id: `${id}-job`,
      personId: id,
      unitId: 'home',
      weeklyMinutes: 2220,
      staffGroup: 'sosu',
      fixedNight: false,
      hourly: false,
      employedFrom: '2020-01-01',
      employedTo: null,
      competences: [],
    },
    agreement,
    normPeriods: [{ from: '2026-11-30', weeks: 12 }],
    // As if the rest of the 12 weeks were planned: with one day shift on top the balance is zero. The norm is
    // less Christmas Eve, two Christmas days and New Year's Day.
    openingBalanceMinutes: 12 * 2220 - 4 * 444 - 480,
    shifts,
    shiftsElsewhere: [],
    absences: [],
    ...more,
  };
}

export function agreementOf(override: AgreementOverride) {
  const agreement = findAgreement('79.01');
  if (agreement === null) throw new Error('79.01 is missing from the catalogue');
  return agreementInForce(agreement, [
    {
      id: 'twelve-weeks',
      validFrom: null,
      validTo: null,
      override: { ...twelveWeeks, ...override },
    },
  ]);
}

/** Anna's Tuesday day shift for Bo's Thursday day shift: nothing stands in the way. */
export const tuesday = shift('tuesday', 'anna-job', '2026-12-01T07:00', '2026-12-01T15:00');
export const thursday = shift('thursday', 'bo-job', '2026-12-03T07:00', '2026-12-03T15:00');

/** The two with more shifts around the two they exchange. */
export function facts(around: {
  readonly anna?: readonly Shift[];
  readonly bo?: readonly Shift[];
  readonly offered?: SwapShift;
  readonly requested?: SwapShift;
  readonly annaIs?: Partial<RosterPerson>;
  readonly boIs?: Partial<RosterPerson>;
}): SwapFacts {
  const { offered = tuesday, requested = thursday } = around;
  return {
    offered: { shift: offered, holder: person('anna', [offered, ...(around.anna ?? [])], around.annaIs) },
    requested: { shift: requested, holder: person('bo', [requested, ...(around.bo ?? [])], around.boIs) },
  };
}
