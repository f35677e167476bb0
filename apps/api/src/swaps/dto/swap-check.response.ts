import { ApiSchema } from '@nestjs/swagger';
import type { ColleagueReason, SideEffect, SwapPreview } from '@rulleplan/domain/swaps';
import { dateOf, isoMoment } from '@rulleplan/domain/time';
import {
  BooleanField,
  ChoiceField,
  DataField,
  DateField,
  IntegerField,
  MomentField,
  ObjectField,
  TextField,
} from '../../shared/fields';
import { FindingResponse, findingResponse } from '../../shared/finding.response';
import { shownFacts } from '../../shared/problem';
import { SwapShiftResponse, swapShiftResponse, type NamedShift } from './swap-shift.response';

const effectTimes = ['at-once', 'after-leader'] as const;

@ApiSchema({ name: 'SwapBalance' })
export class SwapBalanceResponse {
  @DateField()
  from: string;

  @DateField()
  to: string;

  @IntegerField()
  beforeMinutes: number;

  @IntegerField()
  afterMinutes: number;

  @IntegerField()
  toleranceMinutes: number;
}

@ApiSchema({ name: 'MySwapSide' })
export class MySwapSideResponse {
  @ObjectField(() => SwapShiftResponse)
  shiftBefore: SwapShiftResponse;

  @ObjectField(() => SwapShiftResponse)
  shiftAfter: SwapShiftResponse;

  @ObjectField(() => FindingResponse, { list: { max: 1000 } })
  findings: FindingResponse[];

  @IntegerField({ description: 'At the end of the norm period of the shift I would take' })
  balanceBeforeMinutes: number;

  @IntegerField()
  balanceAfterMinutes: number;

  @IntegerField()
  toleranceMinutes: number;

  @ObjectField(() => SwapBalanceResponse, {
    list: { max: 10 },
    description: 'Every norm period the two shifts lie in',
  })
  balances: SwapBalanceResponse[];

  @IntegerField({ nullable: true, description: 'Shortest free time next to the shift I would give' })
  leastRestBeforeMinutes: number | null;

  @IntegerField({ nullable: true, description: 'Shortest free time next to the shift I would take' })
  leastRestAfterMinutes: number | null;
}

@ApiSchema({ name: 'ColleagueSwapSide' })
export class ColleagueSwapSideResponse {
  @TextField()
  name: string;

  @BooleanField()
  possible: boolean;

  @TextField({ list: { max: 20 }, description: 'Rules in the way; private ones as not-available' })
  reasons: ColleagueReason[];
}

@ApiSchema({ name: 'SwapCheckRefusal' })
export class SwapCheckRefusalResponse {
  @TextField()
  code: string;

  @DataField()
  facts: Record<string, unknown>;
}

@ApiSchema({ name: 'SwapCheck' })
export class SwapCheckResponse {
  @BooleanField()
  possible: boolean;

  @ChoiceField(effectTimes, 'SwapEffectTime')
  takesEffect: (typeof effectTimes)[number];

  @MomentField()
  lapsesAt: string;

  @ObjectField(() => MySwapSideResponse)
  mine: MySwapSideResponse;

  @ObjectField(() => ColleagueSwapSideResponse)
  colleague: ColleagueSwapSideResponse;

  @ObjectField(() => SwapCheckRefusalResponse, { nullable: true })
  refusal: SwapCheckRefusalResponse | null;
}

/** What the caller may know of a swap before saying yes. */
export function swapCheckResponse(
  preview: SwapPreview,
  names: { readonly mine: string; readonly colleague: string },
  named: (shiftId: string) => NamedShift,
): SwapCheckResponse {
  const { mine, colleague, refusal } = preview;
  return {
    possible: refusal === null,
    takesEffect: preview.takesEffect,
    lapsesAt: isoMoment(preview.lapsesAt),
    mine: {
      shiftBefore: swapShiftResponse(named(mine.gives.id), names.mine),
      shiftAfter: swapShiftResponse(named(mine.takes.id), names.mine),
      findings: mine.findings.map(findingResponse),
      ...balances(mine),
      leastRestBeforeMinutes: mine.leastRestBeforeMinutes,
      leastRestAfterMinutes: mine.leastRestAfterMinutes,
    },
    colleague: { name: names.colleague, possible: colleague.possible, reasons: [...colleague.reasons] },
    refusal: refusal === null ? null : refusalResponse(refusal),
  };
}

/** One balance stands for the rest: that of the norm period the new shift lies in. */
function balances({ balances, takes }: SideEffect) {
  const day = dateOf(takes.from);
  const balance = balances.find(({ from, to }) => from <= day && day <= to);
  return {
    balanceBeforeMinutes: balance?.beforeMinutes ?? 0,
    balanceAfterMinutes: balance?.afterMinutes ?? 0,
    toleranceMinutes: balance?.toleranceMinutes ?? 0,
    balances: balances.map((each) => ({ ...each })),
  };
}

function refusalResponse({
  refused,
  ...facts
}: NonNullable<SwapPreview['refusal']>): SwapCheckRefusalResponse {
  return { code: refused, facts: { ...shownFacts(facts) } };
}
