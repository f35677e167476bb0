import { Injectable } from '@nestjs/common';
import type { DutyType } from '@rulleplan/domain/base-plan';
import { BasePlanService, type HeldLine, type Tally } from '../base-plan/base-plan.service';
import type { Job } from '../organisation/staff.service';
import { sumOfTallies } from './import-order';
import { nameKey, type ImportedLine, type ImportPlan } from './import-plan';
import type { ImportProblem } from './import-problem';

/** The base plan of a file as it stands after the import. */
export interface ImportedBasePlan {
  readonly problems: readonly ImportProblem[];
  readonly dutyTypes: Tally;
  readonly lines: Tally;
  /** The groups that have lines in the file. */
  readonly staffGroups: readonly string[];
}

/** The part of an import that is about duty types and base plan lines. */
@Injectable()
export class BasePlanImportService {
  constructor(private readonly plans: BasePlanService) {}

  /** Saves duty types and lines; with problems what it saved must not be kept. */
  async save(unitId: string, plan: ImportPlan, jobs: readonly Job[]): Promise<ImportedBasePlan> {
    const dutyTypes = await this.plans.saveDutyTypes(unitId, await this.dutyTypesOf(unitId, plan));
    const jobOf = new Map(jobs.map((job) => [job.key, job]));
    const linesOf = new Map<string, ImportedLine[]>();
    for (const line of plan.lines) {
      const group = jobOf.get(nameKey(line.person))?.staffGroup;
      if (group !== undefined) linesOf.set(group, [...(linesOf.get(group) ?? []), line]);
    }
    const problems: ImportProblem[] = [];
    const tallies: Tally[] = [];
    for (const [group, lines] of linesOf) {
      const stored = await this.plans.basePlanOf(unitId, group);
      const held = lines.flatMap((line) => heldLine(line, plan, jobOf, stored?.lines ?? []));
      problems.push(...weeksProblems(plan, held, stored));
      if (problems.length === 0) tallies.push(await this.plans.saveLines(unitId, group, plan.weeks, held));
    }
    return { problems, dutyTypes, lines: sumOfTallies(tallies), staffGroups: [...linesOf.keys()] };
  }

  /** What the file leaves out stays as it is, or is what a plain duty has. */
  private async dutyTypesOf(unitId: string, plan: ImportPlan): Promise<readonly Required<DutyType>[]> {
    const stored = new Map((await this.plans.dutyTypesOf(unitId)).map((type) => [type.code, type]));
    return plan.dutyTypes.map(({ code, name, start, end, kind, requires, needWeekday, needWeekend }) => {
      const before = stored.get(code);
      return {
        code,
        name,
        start,
        end,
        kind: kind ?? before?.kind ?? 'duty',
        requires: requires ?? before?.requires ?? [],
        needWeekday: needWeekday ?? before?.needWeekday ?? null,
        needWeekend: needWeekend ?? before?.needWeekend ?? null,
      };
    });
  }
}

type StoredLine = { readonly employmentId: string | null; readonly startWeek: number };

function heldLine(
  line: ImportedLine,
  plan: ImportPlan,
  jobOf: ReadonlyMap<string, Job>,
  stored: readonly StoredLine[],
): HeldLine[] {
  const key = nameKey(line.person);
  const employmentId = jobOf.get(key)?.employmentId;
  if (employmentId === undefined) return [];
  const said = plan.people.find(({ name }) => nameKey(name) === key)?.startWeek;
  const before = stored.find((each) => each.employmentId === employmentId)?.startWeek ?? 1;
  // A plan that has become shorter begins anew.
  const startWeek = said ?? (before <= plan.weeks ? before : 1);
  return [{ employmentId, startWeek, days: line.weeks.map(({ days }) => days) }];
}

/** A plan that gets another length must have all its lines in the file. */
function weeksProblems(
  plan: ImportPlan,
  held: readonly HeldLine[],
  stored: { readonly weeks: number; readonly lines: readonly StoredLine[] } | null,
): ImportProblem[] {
  if (stored === null || stored.weeks === plan.weeks) return [];
  const given = new Set<string | null>(held.map(({ employmentId }) => employmentId));
  const left = stored.lines.filter(({ employmentId }) => !given.has(employmentId));
  if (left.length === 0) return [];
  const facts = { weeks: plan.weeks, weeksBefore: stored.weeks, lines: left.length };
  return [{ file: plan.fileNames.basePlan, row: null, column: 'week', code: 'weeks-differ', facts }];
}
