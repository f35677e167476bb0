import { JobsService } from '../../people/jobs.service';
import { PeopleService } from '../../people/people.service';
import { RolesService } from '../../people/roles.service';
import { demoDeputy, demoOfficers, demoSubstitute } from './demo-municipality';
import type { DemoStage } from './demo-stage';
import { DemoRepository } from './demo.repository';
import { Transaction } from '../../shared/transaction';

/** Personnel lets a substitute of the pool be called in by the home and the day centre, too. */
export async function callInEverywhere(stage: DemoStage): Promise<void> {
  const personId = await personWith(stage, demoSubstitute.email);
  const { employments } = await stage.service(PeopleService).detail(personId);
  for (const { employmentId, version } of employments) {
    const servesUnitIds = [stage.unitId('home'), stage.unitId('dayCentre')];
    await stage.service(JobsService).change(employmentId, { servesUnitIds, version });
  }
}

/** The leader of the home names who stands in for her this week and the two after it. */
export async function nameDeputy(stage: DemoStage): Promise<void> {
  const { unit, email } = demoDeputy;
  const leader =
    demoOfficers.find((officer) => officer.role === 'leader' && officer.unit === unit)?.email ?? '';
  await stage.as(leader, { week: 5, day: 5, clock: '14:00' }, async () => {
    await stage.service(RolesService).addDeputy(stage.unitId(unit), {
      personId: await personWith(stage, email),
      forPersonId: await personWith(stage, leader),
      from: stage.dateOf({ week: 6, day: 1 }),
      to: stage.dateOf({ week: 8, day: 7 }),
      remark: 'Ferie og kursus',
    });
  });
}

async function personWith(stage: DemoStage, email: string): Promise<string> {
  const [person] = await new DemoRepository(stage.service(Transaction)).peopleWith([email]);
  if (person === undefined) throw new Error(`Nobody signs in with ${email}.`);
  return person.id;
}
