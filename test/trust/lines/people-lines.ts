import { everybody, type Line } from '../who-may';
import type { TownRole } from '../town-rows';

const managers: readonly TownRole[] = ['hr', 'administrator'];
const seers: readonly TownRole[] = ['planner', 'leader', 'hr', 'administrator', 'auditor'];
const accessSeers: readonly TownRole[] = ['leader', 'hr', 'administrator', 'auditor'];
const manager = { who: managers, about: 'thing' } as const;
const job = ({ workerJobId }: { workerJobId: string }) => ({ employmentId: workerJobId });
const worker = ({ workerId }: { workerId: string }) => ({ personId: workerId });

/** People, units, competences, roles and deputies. */
export const peopleLines: Readonly<Record<string, Line>> = {
  getOrganisation: { who: everybody, about: 'nothing' },
  addUnit: {
    ...manager,
    body: ({ unitId }) => ({ name: `Ny ${Math.random()}`, parentId: unitId, agreementId: '79.01' }),
  },
  changeUnit: { who: managers, about: 'unit', body: () => ({ version: 1 }) },
  closeUnit: {
    ...({ who: managers, about: 'unit', lets: ['unit-in-use'] } as const),
    body: () => ({ lastDay: '2027-12-31', version: 1 }),
  },
  getCompetences: { who: seers, about: 'unit' },
  addDeputy: {
    ...({ who: ['leader', 'hr', 'administrator'], about: 'unit', lets: ['not-allowed'] } as const),
    body: ({ deputyId, leaderId }) => ({
      ...{ personId: deputyId, forPersonId: leaderId, from: '2026-12-01', to: '2026-12-07' },
    }),
  },
  getPeople: { who: seers, about: 'unit', query: ({ unitId }) => ({ unitId }) },
  addPerson: {
    ...manager,
    body: ({ unitId }) => ({ name: 'Nye Nielsen', employment: jobIn(unitId) }),
  },
  getPerson: { who: seers, about: 'thing', at: worker },
  changePerson: { ...manager, at: worker, body: () => ({ name: 'Erik Eriksen', version: 1 }) },
  addEmployment: {
    ...manager,
    at: worker,
    lets: ['employment-overlaps'],
    body: ({ unitId }) => jobIn(unitId),
  },
  changeEmployment: { ...manager, at: job, body: () => ({ accountCoding: '4711', version: 1 }) },
  checkEmploymentEnding: { ...manager, at: job, body: () => ({ lastDay: '2027-06-30', version: 2 }) },
  endEmployment: { ...manager, at: job, body: () => ({ lastDay: '2027-06-30', version: 2 }) },
  moveEmployment: {
    ...({ ...manager, at: job } as const),
    body: ({ unitId }) => ({ unitId, from: '2027-02-01', weeklyMinutes: 1800, version: 3 }),
  },
  setCompetences: {
    ...({ who: ['planner', 'leader', 'hr'], about: 'thing', at: job, lets: ['changed-meanwhile'] } as const),
    body: () => ({ competences: [{ name: 'medicin', heldTo: '2027-12-31' }], version: 1 }),
  },
  getGrants: { who: accessSeers, about: 'unit', query: ({ unitId }) => ({ unitId }) },
  giveRole: {
    ...({ who: ['administrator'], about: 'thing' } as const),
    body: ({ deputyId, unitId }) => ({
      ...{ personId: deputyId, role: 'planner', unitId, validFrom: '2026-12-01' },
    }),
  },
  endGrant: {
    ...({ who: ['administrator'], about: 'thing', sees: accessSeers, body: () => ({}) } as const),
  },
  getPersonHistory: { who: seers, about: 'hidden', self: everybody },
  invitePerson: { ...manager, at: worker, lets: ['has-password-already'], body: () => ({}) },
  arrangeAccessReview: {
    ...({ ...manager, lets: ['unit-in-review'] } as const),
    body: ({ unitId }) => ({ unitIds: [unitId], dueOn: '2026-12-24' }),
  },
  getAccessReviews: { who: accessSeers, about: 'nothing' },
  getAccessReview: { who: accessSeers, about: 'thing' },
  decideAccess: {
    ...({ who: ['leader'], about: 'thing', lets: ['not-nearest-leader'] } as const),
    body: () => ({ decision: 'confirmed' }),
  },
};

function jobIn(unitId: string) {
  return { unitId, staffGroup: 'sosu', weeklyMinutes: 1800, employedFrom: '2028-01-01' };
}
