import type { PersonPlan, PlannedShift } from '../agreements';
import { agreementWith } from './agreement';

/** What a rule is asked about someone who has worked on 79.01 since 2020, holds these shifts and is never away. */
export function personPlanWith(shifts: readonly PlannedShift[], more: Partial<PersonPlan> = {}): PersonPlan {
  return {
    person: 'anna',
    agreement: agreementWith(),
    employedFrom: '2020-01-01',
    employedTo: null,
    competences: [],
    shifts,
    shiftsOfEmployment: shifts,
    absences: [],
    normOutcomes: [],
    ...more,
  };
}
