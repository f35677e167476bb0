export { agreementWith } from './agreement';
export { moment, spanBetween } from './moment';
export { absenceOn, personWith, shiftBetween } from './roster';
