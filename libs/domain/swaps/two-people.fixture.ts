import type { AgreementOverride } from '../agreements';
import type { RosterPerson, Shift } from '../roster';
import { agreementWith, moment, personWith, spanBetween } from '../testing';
import type { SwapFacts, SwapShift } from './swap-facts';

/** Anna and Bo of one unit, week 49 of 2026, on 79.01 with 12 weeks ± 20 hours. */
const twelveWeeks: AgreementOverride = { normPeriod: { weeks: 12, toleranceMinutes: 1200 } };
export const now = moment('2026-11-25T12:00');

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
    ...spanBetween(from, to),
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
  return personWith({
    id: `${id}-job`,
    agreement: agreementOf({}),
    normPeriods: [{ from: '2026-11-30', weeks: 12 }],
    // As if the rest of the 12 weeks were planned: with one day shift on top the balance is zero. The norm is
    // less Christmas Eve, two Christmas days and New Year's Day.
    openingBalanceMinutes: 12 * 2220 - 4 * 444 - 480,
    shifts,
    ...more,
    employment: { id: `${id}-job`, personId: id, unitId: 'home', ...more.employment },
  });
}

export function agreementOf(override: AgreementOverride) {
  return agreementWith({ ...twelveWeeks, ...override }, 'twelve-weeks');
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
