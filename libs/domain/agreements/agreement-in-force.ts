import { addDays, type CalendarDate } from '../time';
import type { Agreement, AgreementInForce, LocalAgreement, NumbersInForce } from './agreement';
import { layOver } from './lay-over';

/** Before every date; dates sort as text. */
const always: CalendarDate = '0000-01-01';

/** From one day until the next stretch begins nothing in the agreement changes. */
interface Stretch {
  readonly from: CalendarDate;
  readonly inForce: NumbersInForce;
}

/**
 * An agreement with the local agreements of a group laid over it, by date. Days before the first version are
 * judged by the first. Where several local agreements hold, the one that began last has the last word.
 */
export function agreementInForce(agreement: Agreement, locals: readonly LocalAgreement[]): AgreementInForce {
  const inOrder = [...locals].sort(byStart);
  const stretches = changeDates(agreement, inOrder).map((from): Stretch => ({
    from,
    inForce: numbersOn(from, agreement, inOrder),
  }));
  return { id: agreement.id, on: (date) => stretchOn(date, stretches).inForce };
}

/** The days on which something begins or ends to hold, newest first: most questions are about now. */
function changeDates(agreement: Agreement, locals: readonly LocalAgreement[]): readonly CalendarDate[] {
  const dates = [
    ...agreement.versions.map((version) => version.validFrom),
    ...locals.flatMap(({ validFrom, validTo }) => [
      ...(validFrom === null ? [] : [validFrom]),
      ...(validTo === null ? [] : [addDays(validTo, 1)]),
    ]),
  ];
  return [...new Set([always, ...dates])].sort().reverse();
}

function numbersOn(
  date: CalendarDate,
  agreement: Agreement,
  locals: readonly LocalAgreement[],
): NumbersInForce {
  const version = agreement.versions.findLast(({ validFrom }) => validFrom <= date) ?? agreement.versions[0];
  if (version === undefined) throw new RangeError(`agreement ${agreement.id} has no version`);
  const numbers = locals
    .filter(
      ({ validFrom, validTo }) => (validFrom ?? always) <= date && (validTo === null || date <= validTo),
    )
    .reduce((laid, local) => layOver(laid, local.override, local.id), version.numbers);
  return { agreement: agreement.id, version: version.validFrom, numbers };
}

function stretchOn(date: CalendarDate, stretches: readonly Stretch[]): Stretch {
  const stretch = stretches.find(({ from }) => from <= date);
  if (stretch === undefined) throw new RangeError('the last stretch begins before every date');
  return stretch;
}

function byStart(one: LocalAgreement, other: LocalAgreement): number {
  const [first, second] = [one.validFrom ?? always, other.validFrom ?? always];
  return first < second ? -1 : first > second ? 1 : 0;
}
