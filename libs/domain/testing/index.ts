export { agreementWith } from './agreement';
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
export { absenceOn, personWith, shiftBetween } from './roster';
