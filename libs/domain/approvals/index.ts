export { type ApprovalRefusal } from './approval-refusals';
export {
  blocksClosing,
  closingBlocks,
  isClean,
  isWorked,
  weekSpan,
  type ClosingBlock,
  type ClosingWeek,
} from './approval-round';
export { approveChanges } from './approve-changes';
export {
  changeKinds,
  changeStates,
  type Change,
  type ChangeChoice,
  type ChangeKind,
  type ChangeState,
} from './change';
export { closeWeek } from './close-week';
export { rejectChange, type Rejection } from './reject-change';
export { reopenChange } from './reopen-change';
