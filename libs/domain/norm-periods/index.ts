export { balanceCurve, balanceSoFar, type BalancePoint } from './balance-outlook';
export { normBalance, type NormBalance, type NormFacts } from './norm-balance';
export { lastDayOf, normPeriodsBetween, type NormPeriod } from './norm-period';
