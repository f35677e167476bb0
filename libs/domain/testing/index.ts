export { agreementWith } from './agreement';
export { moment, spanBetween } from './moment';
export { planWith } from './plan';
export { absenceOn, personWith, shiftBetween } from './roster';
