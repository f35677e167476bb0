export { type NormBalance, type NormFacts } from './norm-balance';
export { type NormPeriod } from './norm-period';
