import type { CalendarDate } from '../time';
import type { AccessAlreadyDecided } from './access-review-refusals';

/** Where a line of a review stands; `gone` is access that ended by itself before anybody decided. */
export const accessReviewStates = ['waiting', 'confirmed', 'ended', 'gone'] as const;
export type AccessReviewState = (typeof accessReviewStates)[number];

/** What can happen to a line. */
export type AccessReviewStep = 'confirm' | 'end' | 'lapse';

/** The only state table. A decision is final: what was decided, when and by whom is the result of the review. */
const table: {
  readonly [state in AccessReviewState]: { readonly [step in AccessReviewStep]?: AccessReviewState };
} = {
  waiting: { confirm: 'confirmed', end: 'ended', lapse: 'gone' },
  confirmed: {},
  ended: {},
  gone: {},
};

/** A line as it stands today. */
interface Line {
  readonly id: string;
  readonly state: AccessReviewState;
  readonly stands: boolean;
}

/** Where the line stands: one that waits, about access that does not hold any more, is gone. */
export function accessStateOf({ state, stands }: Omit<Line, 'id'>): AccessReviewState {
  const lapsed = table[state].lapse;
  return lapsed !== undefined && !stands ? lapsed : state;
}

/** The state a step leads to, or the refusal that tells where the line really stands. */
export function stepAccess(line: Line, step: AccessReviewStep): AccessReviewState | AccessAlreadyDecided {
  const state = accessStateOf(line);
  return table[state][step] ?? { refused: 'access-already-decided', itemId: line.id, state };
}

/** A review is late from the day after the one it is due on, as long as something waits. */
export function isOverdue(dueOn: CalendarDate, waiting: number, today: CalendarDate): boolean {
  return waiting > 0 && today > dueOn;
}
