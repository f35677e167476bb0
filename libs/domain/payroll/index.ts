export { type PayFacts, type PayLine } from './pay-line';
export { payLines } from './pay-lines';
export { payrollLines, type PayrollEvent, type PayrollLine } from './payroll-event';
export { payrollEventsFor, type WorkedWeek } from './payroll-events';
