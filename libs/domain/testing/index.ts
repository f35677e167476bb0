export { agreementWith } from './agreement';
export { arbitraryAbsences, arbitraryBasePlan, arbitraryMonday, documentShiftsOf } from './arbitrary-plan';
export { evaluated } from './evaluated';
export { moment, spanBetween } from './moment';
export { personPlanWith } from './person-plan';
export {
  documentPerson,
  documentShift,
  planWith,
  type DocumentPerson,
  type DocumentShift,
  type PlanDocument,
} from './plan-document';
export { rolledOut } from './rolled-out';
export { rolledOutPlan } from './rolled-out-plan';
export { absenceOn, personWith, shiftBetween } from './roster';
