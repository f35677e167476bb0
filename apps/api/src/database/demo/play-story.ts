import { addDays, startOfDay } from '@rulleplan/domain/time';
import { ApprovalsService } from '../../approvals/approvals.service';
import { MondayService } from '../../approvals/monday.service';
import { WeekClosingService } from '../../payroll/week-closing.service';
import { ShiftTimesService } from '../../roster/shift-times.service';
import { SwapsService } from '../../swaps/swaps.service';
import { demoOfficers } from './demo-municipality';
import type { DemoUnitKey } from './demo-files';
import type { DemoStage, NameOf } from './demo-stage';
import type { DemoRepository } from './demo.repository';
import { demoStory, type DemoStep } from './demo-story';

/** Plays the demo's past through the product's own services, so that it is as true as anybody's. */
export async function playStory(stage: DemoStage, demo: DemoRepository, nameOf: NameOf): Promise<void> {
  const swapIds = new Map<string, string>();
  for (const step of demoStory) await playStep(step, { stage, demo, nameOf, swapIds });
}

interface Scene {
  readonly stage: DemoStage;
  readonly demo: DemoRepository;
  readonly nameOf: NameOf;
  readonly swapIds: Map<string, string>;
}

async function playStep(step: DemoStep, scene: Scene): Promise<void> {
  const { stage } = scene;
  const { unit, at } = step;
  switch (step.does) {
    case 'propose':
      return stage.as(step.offers.email, at, () => propose(step, scene));
    case 'accept':
    case 'decline':
      return stage.as(step.email, at, () => answer(step, scene));
    case 'report-absence':
      return stage.as(leaderOf(unit), at, () => reportAbsence(step, scene));
    case 'change-times':
      return stage.as(leaderOf(unit), at, () => changeTimes(step, scene));
    case 'approve':
      return stage.as(leaderOf(unit), at, () => approve(step, scene));
    case 'close':
      return stage.as(leaderOf(unit), at, async () => {
        await stage.service(WeekClosingService).closeWeek(stage.unitId(unit), stage.weekStart(step.week));
      });
  }
}

type StepThat<Does extends DemoStep['does']> = DemoStep & { readonly does: Does };

async function propose(step: StepThat<'propose'>, { stage, nameOf, swapIds }: Scene): Promise<void> {
  const offered = await stage.shift(step.unit, step.offers, nameOf);
  const requested = await stage.shift(step.unit, step.wants, nameOf);
  const shifts = { offeredShiftId: offered.id, requestedShiftId: requested.id };
  const { id } = await stage.service(SwapsService).propose(shifts, step.remark ?? null);
  swapIds.set(step.swap, id);
}

async function answer(step: StepThat<'accept' | 'decline'>, { stage, swapIds }: Scene): Promise<void> {
  const swapId = swapIds.get(step.swap);
  if (swapId === undefined) throw new Error(`Nobody has proposed ${step.swap} yet.`);
  const swaps = stage.service(SwapsService);
  if (step.does === 'accept') await swaps.accept(swapId);
  else await swaps.decline(swapId, step.reason ?? null);
}

async function reportAbsence(
  { unit, absence }: StepThat<'report-absence'>,
  { stage, demo }: Scene,
): Promise<void> {
  const { email, kind, from, to } = absence;
  const span = { from: startOfDay(stage.dateOf(from)), to: startOfDay(addDays(stage.dateOf(to), 1)) };
  await demo.addAbsence(stage.unitId(unit), { person: email, kind, ...span });
}

async function changeTimes(step: StepThat<'change-times'>, { stage, nameOf }: Scene): Promise<void> {
  const shift = await stage.shift(step.unit, step.shift, nameOf);
  const date = stage.dateOf(step.shift);
  await stage.service(ShiftTimesService).change(shift.id, {
    start: `${date}T${step.start}`,
    end: `${addDays(date, 1)}T${step.endsNextDayAt}`,
    version: shift.version,
    remark: step.remark,
  });
}

async function approve({ unit, week }: StepThat<'approve'>, { stage }: Scene): Promise<void> {
  const [unitId, weekStart] = [stage.unitId(unit), stage.weekStart(week)];
  const { changes } = await stage.service(MondayService).round(unitId, weekStart);
  const waiting = changes.filter(({ state }) => state === 'pending');
  if (waiting.length === 0) return;
  const choices = waiting.map(({ id, version }) => ({ id, version }));
  await stage.service(ApprovalsService).approve(unitId, weekStart, choices);
}

function leaderOf(unit: DemoUnitKey): string {
  const leader = demoOfficers.find((officer) => officer.role === 'leader' && officer.unit === unit);
  if (leader === undefined) throw new Error(`The unit ${unit} has no leader.`);
  return leader.email;
}
