import type { refusals as danish } from '../da/refusals';
import type { SameKeys } from '../same-keys';

export const refusals: SameKeys<typeof danish> = {
  sentences: {
    'not-signed-in': 'You are no longer signed in. Sign in again.',
    'wrong-credentials': 'E-mail or password does not match.',
    'too-many-attempts': 'There were too many tries. Wait a little and try again.',
    'foreign-origin': 'The request came from another site and was stopped.',
    'not-allowed': 'You have no access to that.',
    'not-found': 'It does not exist, or you have no access to it.',
    'in-the-way-of-another':
      'Somebody else changed the same thing at the same moment. Nothing changed; try again.',
    'swap-already-decided': 'The swap is already decided: {{state}}.',
    'swap-breaks-rules': 'The swap would break a rule for one of you.',
    'change-breaks-rules': 'The change would break a rule.',
    'shift-not-yours': 'The shift is no longer yours.',
    'shift-is-your-own': 'That is your own shift. A swap is between two.',
    'shift-has-no-holder': 'The shift is open, so there is nobody to swap with.',
    'shifts-in-different-units': 'The two shifts belong to different units.',
    'roster-not-published': 'The roster for that day is not published yet.',
    'shift-already-started': 'One of the shifts has already started.',
    'week-closed': 'The leader has closed the week, and nothing in it can be changed.',
    'shift-in-open-swap': 'One of the shifts is part of another swap that is not decided.',
    'shift-changed-hands': 'One of the shifts has changed hands in the meantime.',
    'swap-not-yours': 'The swap is not yours to answer.',
    'change-already-decided':
      'Somebody else has decided part of it meanwhile. Nothing changed now; look at the fresh list and try again.',
    'change-not-in-week': 'The change does not belong to that week. Load the page again.',
    'change-not-approved': 'The change is not approved, so there is nothing to undo.',
    'cannot-go-back': 'The shifts cannot go back: {{because}}. Approve the change, or agree on a new swap.',
    'week-cannot-close': 'The week cannot be closed yet: {{blockedBy}}.',
    'week-not-rostered': 'The week cannot be closed: the unit has no published roster in it.',
    'stale-version':
      'Somebody else changed the shift meanwhile. Close it and open it again to see how it is now.',
    'times-out-of-range':
      'The times do not fit: the shift must end after it starts, and be no longer than the agreement allows.',
    'outside-roster-period': 'The shift must start within the roster it belongs to. Choose a day in it.',
    'times-unchanged': 'The times are the same as before.',
    'breaks-a-rule': 'The times break a rule and cannot be saved.',
    'invalid-plan': 'The plan document is not as it should be.',
    'week-already-closed': 'The week is already closed.',
  },
  swapStates: {
    proposed: 'it waits for the colleague’s answer',
    'awaiting-leader': 'it waits for the leader',
    applied: 'it is done',
    declined: 'the colleague said no',
    withdrawn: 'it is withdrawn',
    lapsed: 'it has lapsed because the first shift has started',
    rejected: 'the leader has rejected it',
  },
  cannotGoBack: {
    'moved-on': 'one of them has been changed again since',
    'breaks-rules': 'it would break a rule now',
  },
  weekBlocks: {
    'undecided-changes': 'there are changes that are not decided',
    'week-not-over': 'the last shift has not ended',
    'awaiting-colleague': 'a swap waits for a colleague’s answer',
  },
};
