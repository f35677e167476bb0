import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuditValue } from '@rulleplan/domain/audit';
import { AuditService } from '../audit/audit.service';
import { OrganisationService, type UnitFacts } from '../organisation/organisation.service';
import type { Job, SavedJob } from '../organisation/staff.service';
import { RosterService } from '../roster/roster.service';
import { BasePlanImportService } from './base-plan-import.service';
import { ImportJudgementService } from './import-judgement.service';
import { wrongImport, type ImportOrder, type ImportOutcome, type ImportSummary } from './import-order';
import type { ImportPlan } from './import-plan';
import type { ImportProblem } from './import-problem';
import { readImport } from './read-import';
import { RollOutImportService, type ImportedRollOut } from './roll-out-import.service';
import { StaffImportService } from './staff-import.service';

/** A unit that an import is for; new when the import makes it. */
interface ImportUnit extends UnitFacts {
  readonly isNew: boolean;
}

/** Carries an import out. It does the same for a preview: whoever calls decides what is kept. */
@Injectable()
export class ImportSavingService {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly staff: StaffImportService,
    private readonly basePlans: BasePlanImportService,
    private readonly rollOuts: RollOutImportService,
    private readonly judgement: ImportJudgementService,
    private readonly roster: RosterService,
    private readonly audit: AuditService,
  ) {}

  /** Imports in the open transaction, which must be undone when the outcome has problems. */
  async save(order: ImportOrder): Promise<ImportOutcome> {
    const plan = readImport(order.files);
    if ('refused' in plan) return wrongImport(plan.problems);
    const unit = await this.unitOf(order);
    const differs = agreementProblem(unit, order, plan);
    if (differs) return wrongImport([differs], unit.id);
    await this.roster.lockForClosing(unit.id);
    const staff = await this.staff.save(unit.id, plan, order);
    if (staff.problems.length > 0) return wrongImport(staff.problems, unit.id);
    const jobs = staff.jobs.map(({ job }) => job);
    await this.roster.lockForChange({ unitIds: [], personIds: jobs.map(({ personId }) => personId) });
    const basePlan = await this.basePlans.save(unit.id, plan, jobs);
    if (basePlan.problems.length > 0) return wrongImport(basePlan.problems, unit.id);
    const rolled = await this.rollOut(unit, order, plan, jobs, basePlan.staffGroups);
    if (rolled.problems.length > 0) return wrongImport(rolled.problems, unit.id);
    const summary: ImportSummary = {
      people: staff.tally,
      dutyTypes: basePlan.dutyTypes,
      basePlanLines: basePlan.lines,
      shifts: rolled.shifts,
    };
    await this.recordChanges(unit, summary, staff.jobs);
    const judged = order.rollOut
      ? await this.judgement.judge(unit.id, jobs, order.rollOut)
      : { findings: [], balances: [] };
    return {
      problems: [],
      unitId: unit.id,
      summary,
      normPeriod: rolled.normPeriod,
      ...judged,
      people: jobs.map(({ employmentId, name }) => ({ employmentId, name })),
    };
  }

  private async unitOf({ unit, agreementId }: ImportOrder): Promise<ImportUnit> {
    if ('id' in unit) return { ...(await this.organisation.unit(unit.id)), isNew: false };
    const found = await this.organisation.unitNamed(unit.name);
    if (found) return { ...found, isNew: false };
    const id = randomUUID();
    await this.organisation.addUnit({ id, name: unit.name, parentId: null, agreementId });
    return { ...(await this.organisation.unit(id)), isNew: true };
  }

  private async rollOut(
    unit: UnitFacts,
    { rollOut }: ImportOrder,
    plan: ImportPlan,
    jobs: readonly Job[],
    staffGroups: readonly string[],
  ): Promise<ImportedRollOut> {
    const sum = {
      problems: [] as ImportProblem[],
      shifts: 0,
      normPeriod: null as ImportedRollOut['normPeriod'],
    };
    if (rollOut === null) return sum;
    const groups =
      staffGroups.length > 0 ? staffGroups : [...new Set(jobs.map(({ staffGroup }) => staffGroup))];
    for (const staffGroup of groups) {
      const rolled = await this.rollOuts.rollOutGroup({ unit, staffGroup }, rollOut, plan, jobs);
      sum.problems.push(...rolled.problems);
      sum.shifts += rolled.shifts;
      sum.normPeriod ??= rolled.normPeriod;
    }
    return sum;
  }

  /** One entry for the import, with the jobs it made and changed; nothing when nothing changed. */
  private async recordChanges(
    unit: ImportUnit,
    summary: ImportSummary,
    jobs: readonly SavedJob[],
  ): Promise<void> {
    const { people, dutyTypes, basePlanLines, shifts } = summary;
    const changes = [people, dutyTypes, basePlanLines].reduce(
      (sum, tally) => sum + tally.new + tally.changed,
      shifts,
    );
    if (changes === 0 && !unit.isNew) return;
    const touched = jobs.filter(({ change }) => change !== 'unchanged');
    await this.audit.record({
      action: 'import-saved',
      subject: 'unit',
      subjectId: unit.id,
      unitId: unit.id,
      before: { people: touched.flatMap(({ before }) => (before ? [audited(before)] : [])) },
      after: { unit: unit.name, ...summary, peopleNow: touched.map(({ job }) => audited(job)) },
      remark: null,
    });
  }
}

function audited({ key: _key, ...job }: Job): AuditValue {
  return job;
}

function agreementProblem(unit: ImportUnit, order: ImportOrder, plan: ImportPlan): ImportProblem | null {
  if (unit.agreementId === order.agreementId) return null;
  return {
    file: plan.fileNames.people,
    row: null,
    column: null,
    code: 'agreement-differs',
    facts: { before: unit.agreementId, agreement: order.agreementId },
  };
}
