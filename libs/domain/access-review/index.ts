export {
  accessKinds,
  type AccessKind,
  type AccessReviewItem,
  type StandingEmployment,
  type StandingGrant,
  type UnitInTree,
} from './access-review';
export { accessStateOf, isOverdue, type AccessReviewState } from './access-review-lifecycle';
export { type AccessReviewRefusal } from './access-review-refusals';
export { arrangeAccessReview, type ArrangedItem, type ArrangeReviewFacts } from './arrange-access-review';
export {
  accessDecisions,
  decideAccess,
  decisionsOpen,
  type AccessDecision,
  type DecideAccessFacts,
} from './decide-access';
export { nearestLeaders, type Deputy, type Reviewers } from './nearest-leader';
export { reminderDue, type ReviewReminder } from './review-reminder';
