export { type PayFacts, type PayLine } from './pay-line';
