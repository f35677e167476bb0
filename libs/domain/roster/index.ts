export { type RosterPerson } from './roster-person';
export { type Shift } from './shift';
