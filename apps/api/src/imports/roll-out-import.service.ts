import { Injectable } from '@nestjs/common';
import { openOutsideJobs, rollOut, type BasePlan, type RolledShift } from '@rulleplan/domain/base-plan';
import { isRefused } from '@rulleplan/domain/decision';
import type { NormPeriod } from '@rulleplan/domain/norm-periods';
import { addDays, daysBetween, weekdayOf, type CalendarDate } from '@rulleplan/domain/time';
import { AgreementsService } from '../agreements/agreements.service';
import { BasePlanService } from '../base-plan/base-plan.service';
import type { UnitFacts } from '../organisation/organisation.service';
import type { Job } from '../organisation/staff.service';
import { RollOutService, type PeriodOfGroup } from '../roster/roll-out.service';
import type { OrderedRollOut } from './import-order';
import { nameKey, type ImportPlan } from './import-plan';
import type { ImportFacts, ImportProblem, ImportProblemCode } from './import-problem';
import { weekdays } from './read-base-plan';

/** What a roll-out did for the groups of an import. */
export interface ImportedRollOut {
  readonly problems: readonly ImportProblem[];
  readonly shifts: number;
  readonly normPeriod: NormPeriod | null;
}

interface Group {
  readonly unit: UnitFacts;
  readonly staffGroup: string;
}

const nothingRolled: ImportedRollOut = { problems: [], shifts: 0, normPeriod: null };

/** Without a local agreement a norm period is at least this long; how long at most is the agreement's number. */
const fewestNormWeeks = 4;

/** The part of an import that makes dated shifts of the base plan. */
@Injectable()
export class RollOutImportService {
  constructor(
    private readonly plans: BasePlanService,
    private readonly rollOuts: RollOutService,
    private readonly agreements: AgreementsService,
  ) {}

  /** Rolls out a group's plan; the same weeks a second time are left as they are. */
  async rollOutGroup(
    group: Group,
    ordered: OrderedRollOut,
    plan: ImportPlan,
    jobs: readonly Job[],
  ): Promise<ImportedRollOut> {
    if (weekdayOf(ordered.from) !== 1) return refusedFor(plan, 'roll-out-not-monday', { from: ordered.from });
    const periods = await this.rollOuts.periodsOf(group.unit.id, group.staffGroup);
    if (periods.some(({ from, weeks }) => from === ordered.from && weeks === ordered.weeks))
      return nothingRolled;
    const other = periods.find((period) => shareDays(period, ordered));
    if (other) return refusedFor(plan, 'roster-period-overlaps', { from: other.from, to: lastDay(other) });
    const closed = await this.rollOuts.lastClosedWeek(group.unit.id, ordered);
    if (closed !== null) return refusedFor(plan, 'roll-out-into-closed-week', { from: closed });
    const basePlan = await this.plans.basePlanOf(group.unit.id, group.staffGroup);
    const rolled = basePlan && rollOut(basePlan, ordered);
    if (!basePlan || !rolled || isRefused(rolled)) return refusedFor(plan, 'roll-out-without-base-plan', {});
    const shifts = openOutsideJobs(rolled.shifts, jobs);
    const clashes = await this.rollOuts.clashesOf(shifts);
    if (clashes.length > 0) {
      const problems = clashes.map((shift) => clash(shift, basePlan, ordered, plan, jobs));
      return { ...nothingRolled, problems: onceForEachCell(problems) };
    }
    const normPeriod = periods.length === 0 ? await this.countNormFrom(group, ordered) : null;
    await this.rollOuts.publish({ unitId: group.unit.id, staffGroup: group.staffGroup, ...ordered }, shifts);
    return { problems: [], shifts: shifts.length, normPeriod };
  }

  /**
   * The agreement leaves to each workplace when a norm period begins. A group whose first roster this is, and that
   * has agreed nothing of its own, counts from this roster and as long, if the agreement allows that length.
   */
  private async countNormFrom(
    { unit, staffGroup }: Group,
    { from, weeks }: OrderedRollOut,
  ): Promise<NormPeriod | null> {
    const locals = await this.agreements.localAgreementsOf(unit.id, staffGroup);
    if (locals.length > 0) return null;
    const inForce = await this.agreements.inForce([
      { unitId: unit.id, agreementId: unit.agreementId, staffGroup },
    ]);
    const most = inForce.of({ unitId: unit.id, agreementId: unit.agreementId, staffGroup }).on(from).numbers
      .normPeriod.weeks.value;
    if (weeks < fewestNormWeeks || weeks > most) return null;
    await this.agreements.agreeLocally({
      unitId: unit.id,
      staffGroup,
      validFrom: null,
      validTo: null,
      override: { normPeriod: { weeks, anchor: from } },
    });
    return { from, weeks };
  }
}

function shareDays(one: PeriodOfGroup, other: PeriodOfGroup): boolean {
  return one.from <= lastDay(other) && other.from <= lastDay(one);
}

function lastDay({ from, weeks }: PeriodOfGroup): CalendarDate {
  return addDays(from, weeks * 7 - 1);
}

function refusedFor(plan: ImportPlan, code: ImportProblemCode, facts: ImportFacts): ImportedRollOut {
  const problem = { file: plan.fileNames.basePlan, row: null, column: null, code, facts };
  return { ...nothingRolled, problems: [problem] };
}

/** Tells of a clash at the cell of the base plan that the shift came from. */
function clash(
  shift: RolledShift,
  basePlan: BasePlan,
  { from }: OrderedRollOut,
  plan: ImportPlan,
  jobs: readonly Job[],
): ImportProblem {
  const line = basePlan.lines.find(({ id }) => id === shift.lineId);
  const day = daysBetween(from, shift.date);
  const week = ((line?.startWeek ?? 1) - 1 + Math.floor(day / 7)) % basePlan.weeks;
  const job = jobs.find(({ employmentId }) => employmentId === shift.employmentId);
  const imported = plan.lines.find(({ person }) => nameKey(person) === job?.key);
  return {
    file: plan.fileNames.basePlan,
    row: imported?.weeks[week]?.row ?? null,
    column: weekdays[day % 7] ?? null,
    code: 'shifts-overlap',
    facts: { person: job?.name ?? '–', date: shift.date },
  };
}

/** A cell of the plan becomes several shifts when the plan goes round. */
function onceForEachCell(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const cells = new Map(
    problems.toReversed().map((problem) => [`${problem.row} ${problem.column}`, problem]),
  );
  return [...cells.values()].reverse();
}
