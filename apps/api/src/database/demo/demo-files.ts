import dayCentreBasePlan from './day-centre/base-plan.csv?raw';
import dayCentreDutyTypes from './day-centre/duty-types.csv?raw';
import dayCentrePeople from './day-centre/people.csv?raw';
import homeBasePlan from './home/base-plan.csv?raw';
import homeDutyTypes from './home/duty-types.csv?raw';
import homePeople from './home/people.csv?raw';
import substitutePoolBasePlan from './substitute-pool/base-plan.csv?raw';
import substitutePoolDutyTypes from './substitute-pool/duty-types.csv?raw';
import substitutePoolPeople from './substitute-pool/people.csv?raw';
import type { ImportFile } from '../../imports/read-import';

export type DemoUnitKey = 'home' | 'dayCentre' | 'substitutePool';

/** The spreadsheets of the demo's units: the same three files that any unit is imported from. */
export const demoFiles: { readonly [unit in DemoUnitKey]: readonly ImportFile[] } = {
  home: files(homePeople, homeDutyTypes, homeBasePlan),
  dayCentre: files(dayCentrePeople, dayCentreDutyTypes, dayCentreBasePlan),
  substitutePool: files(substitutePoolPeople, substitutePoolDutyTypes, substitutePoolBasePlan),
};

function files(people: string, dutyTypes: string, basePlan: string): readonly ImportFile[] {
  const file = (name: string, text: string): ImportFile => ({ name, bytes: new TextEncoder().encode(text) });
  return [file('people.csv', people), file('duty-types.csv', dutyTypes), file('base-plan.csv', basePlan)];
}
