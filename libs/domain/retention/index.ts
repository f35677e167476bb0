export { dueBefore, dueOn, timeRecordsKeptFrom } from './due';
export {
  retentionKinds,
  retentionRangeOf,
  setRetention,
  usualRetention,
  type RetentionKind,
  type RetentionOutOfRange,
  type RetentionRange,
  type RetentionTimes,
} from './retention-kinds';
