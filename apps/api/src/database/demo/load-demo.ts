import { randomUUID } from 'node:crypto';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AgreementsService } from '../../agreements/agreements.service';
import { AccountService } from '../../identity/account.service';
import { readImport } from '../../imports/read-import';
import { ImportsService } from '../../imports/imports.service';
import { MunicipalityService } from '../../organisation/municipality.service';
import { OrganisationService } from '../../organisation/organisation.service';
import { StaffService } from '../../organisation/staff.service';
import { Clock } from '../../shared/clock';
import { Transaction } from '../../shared/transaction';
import { demoFiles, type DemoUnitKey } from './demo-files';
import {
  demoAgreement,
  demoArea,
  demoMunicipality,
  demoOfficers,
  demoPassword,
  demoRosterStart,
  demoUnits,
  demoWeeks,
  type DemoUnit,
} from './demo-municipality';
import { DemoStage, type NameOf, type ServiceOf } from './demo-stage';
import { DemoRepository } from './demo.repository';
import { callInEverywhere, nameDeputy } from './demo-people';
import { playStory } from './play-story';

/** Five weeks before it starts: a roster is known four weeks ahead. */
const publishedDaysBefore = 35;

/**
 * Fills an empty database with the demo municipality: its three units come through the import, and what its people
 * did through the services everybody uses. Does nothing where there is a municipality already. All of it is one
 * transaction.
 */
export async function loadDemo(service: ServiceOf): Promise<'loaded' | 'not-empty'> {
  const clock = service(Clock);
  const before = clock.standAt(clock.moment());
  try {
    return await service(Transaction).run(async () => {
      await new DemoRepository(service(Transaction)).takeTurns();
      if ((await service(MunicipalityService).all()).length > 0) return 'not-empty';
      await load(service, demoRosterStart(dateOf(clock.now())));
      return 'loaded';
    });
  } finally {
    clock.standAt(before);
  }
}

async function load(service: ServiceOf, rosterStart: CalendarDate): Promise<void> {
  const transaction = service(Transaction);
  await service(MunicipalityService).add(demoMunicipality);
  const unitIds = new Map<DemoUnitKey, string>(demoUnits.map(({ key }) => [key, randomUUID()]));
  const stage = new DemoStage(service, rosterStart, unitIds);
  const areaId = randomUUID();
  const area = { id: areaId, name: demoArea, parentId: null, agreementId: '79.01' };
  await service(OrganisationService).addUnit(area);
  for (const { key, name, agreementId } of demoUnits) {
    const id = stage.unitId(key);
    await service(OrganisationService).addUnit({ id, name, parentId: areaId, agreementId });
  }
  await addOfficers(stage);
  const personnel = demoOfficers.find(({ role }) => role === 'hr')?.email ?? '';
  const published = { week: 1, day: 1 - publishedDaysBefore, clock: '09:00' };
  await stage.as(personnel, published, async () => {
    for (const unit of demoUnits) await importUnit(stage, unit, rosterStart);
    await callInEverywhere(stage);
  });
  const demo = new DemoRepository(transaction);
  await service(AccountService).setPasswords(await demo.allEmails(), demoPassword);
  await playStory(stage, demo, namesByEmail());
  await nameDeputy(stage);
}

async function addOfficers(stage: DemoStage): Promise<void> {
  const accounts = stage.service(AccountService);
  for (const { name, email, role, unit } of demoOfficers) {
    const personId = await stage.service(StaffService).addPerson(name);
    await accounts.openAccountsWithoutPassword([{ personId, email }]);
    await accounts.grantRole(personId, role, unit === null ? null : stage.unitId(unit));
  }
}

async function importUnit(stage: DemoStage, unit: DemoUnit, rosterStart: CalendarDate): Promise<void> {
  const unitId = stage.unitId(unit.key);
  const { agreementId, staffGroup, agreed } = unit;
  if (agreed !== null) {
    const override = demoAgreement(agreed, rosterStart);
    const group = { unitId, staffGroup, validFrom: null, validTo: null };
    await stage.service(AgreementsService).agreeLocally({ ...group, override });
  }
  const order = { unit: { id: unitId }, agreementId, staffGroup, files: demoFiles[unit.key] };
  const rollOut = { from: rosterStart, weeks: demoWeeks };
  const { problems } = await stage.service(ImportsService).carryOut({ ...order, rollOut }, 'save');
  if (problems.length > 0) throw new Error(`The demo's files are wrong: ${JSON.stringify(problems)}`);
}

/** The files tell which address is whose. */
function namesByEmail(): NameOf {
  const names = new Map<string, string>();
  for (const { key } of demoUnits) {
    const plan = readImport(demoFiles[key]);
    const people = 'refused' in plan ? [] : plan.people;
    for (const { email, name } of people) if (email !== null) names.set(email, name);
  }
  return (email) => names.get(email) ?? email;
}
