export { absenceKinds, type Absence, type AbsenceKind } from './absence';
export { minuteCount, timeNotWorked, type CountedMinutes } from './counted-minutes';
export { timeWithoutSupplements } from './supplements-during-absence';
