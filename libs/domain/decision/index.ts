export { isRefused, type Refusal } from './refusal';
