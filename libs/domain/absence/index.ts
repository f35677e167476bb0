export { absenceKinds, type Absence, type AbsenceKind } from './absence';
