import { MunicipalityService } from '../../organisation/municipality.service';
import { Transaction } from '../../shared/transaction';
import {
  demoMunicipality,
  demoOfficers,
  demoPassword,
  demoTeamMembers,
  demoUnits,
} from './demo-municipality';
import type { DemoUnitKey } from './demo-files';
import type { ServiceOf } from './demo-stage';
import { DemoRepository } from './demo.repository';

const roleNames = {
  planner: 'planner',
  leader: 'leader',
  hr: 'HR',
  payroll: 'payroll',
  'union-representative': 'union representative',
  auditor: 'auditor',
  administrator: 'administrator',
} as const;

/** Who can try the demo municipality and as what, line by line; nothing where it is not loaded. */
export async function demoSignIns(service: ServiceOf): Promise<readonly string[]> {
  const signIns = [
    ...demoTeamMembers.map(({ email, unit, as }) => ({ email, role: as, unit })),
    ...demoOfficers.map(({ email, role, unit }) => ({ email, role: roleNames[role], unit })),
  ];
  const transaction = service(Transaction);
  const people = await transaction.run(async () => {
    const municipalities = await service(MunicipalityService).all();
    const demo = municipalities.find(({ name }) => name === demoMunicipality);
    if (demo === undefined) return [];
    await transaction.actFor(demo.id);
    return new DemoRepository(transaction).peopleWith(signIns.map(({ email }) => email));
  });
  const nameOf = new Map(people.map(({ email, name }) => [email, name]));
  const there = signIns.filter(({ email }) => nameOf.has(email));
  if (there.length === 0) return [];
  const width = Math.max(...there.map(({ email }) => email.length));
  return [
    `Demo: ${demoMunicipality}. Everybody signs in with the password ${demoPassword}`,
    ...there.map(({ email, role, unit }) => {
      const place = unit === null ? demoMunicipality : nameOfUnit(unit);
      return `  ${email.padEnd(width)}  ${nameOf.get(email) ?? ''}, ${role}, ${place}`;
    }),
  ];
}

function nameOfUnit(key: DemoUnitKey): string {
  return demoUnits.find((unit) => unit.key === key)?.name ?? '';
}
