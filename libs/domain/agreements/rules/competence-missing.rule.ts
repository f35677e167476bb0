/**
 * Clause: none; it follows from what the shift requires and what the person holds.
 * Who takes a shift holds every competence it requires on the day it begins.
 * Scenario: a competence held to and including 31 May covers a night that begins on 31 May, not one on 1 June.
 */
import type { Competence } from '../../organisation';
import { dateOf, type CalendarDate } from '../../time';
import { breachFinding } from '../breach';
import type { Rule } from '../rule';

const ground = { clause: 'competence' };

export const competenceMissingRule: Rule = {
  id: 'competence-missing',
  judge: (plan) =>
    plan.shiftsOfEmployment.flatMap((shift) => {
      if (shift.requires.length === 0) return [];
      const date = dateOf(shift.from);
      return shift.requires
        .filter((required) => !isHeld(required, plan.competences, date))
        .map((competence) =>
          breachFinding(plan, plan.agreement.on(date), {
            rule: 'competence-missing',
            ground,
            span: shift,
            shifts: [shift],
            competence,
          }),
        );
    }),
};

function isHeld(required: string, competences: readonly Competence[], date: CalendarDate): boolean {
  return competences.some(({ name, heldTo }) => name === required && (heldTo === null || date <= heldTo));
}
