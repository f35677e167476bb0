export {
  competenceStanding,
  soonFrom,
  competenceStandings,
  type CompetenceStanding,
} from './competence-standing';
export { isEmail } from './email';
export { type Competence, type Employment, type StaffGroup } from './employment';
export {
  addEmployment,
  endEmployment,
  moveEmployment,
  serveUnits,
  setCompetences,
  type EmploymentSpan,
  type HeldEmployment,
  type Move,
  type MovedEmployment,
} from './employment-decisions';
export { type OrganisationRefusal } from './organisation-refusals';
export { closeUnit, placeUnit, unitsUnder, type UnitPlace } from './unit-tree';
