import { Injectable } from '@nestjs/common';
import type { BasePlan, DutyType, LineWeek } from '@rulleplan/domain/base-plan';
import { BasePlanRepository, type StoredDutyType } from './base-plan.repository';

/** How many rows a save added, changed and found as they were. */
export interface Tally {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A line of the plan of somebody who holds a job in the unit. */
export interface HeldLine {
  readonly employmentId: string;
  readonly startWeek: number;
  readonly days: readonly LineWeek[];
}

/** A unit's duty types and the base plans of its groups. What is not mentioned stays. */
@Injectable()
export class BasePlanService {
  constructor(private readonly plans: BasePlanRepository) {}

  /** The unit's duty types, by start. */
  async dutyTypesOf(unitId: string): Promise<readonly StoredDutyType[]> {
    return this.plans.dutyTypes(unitId);
  }

  /** The plan of a group with all its lines, or null when none has been laid. */
  async basePlanOf(unitId: string, staffGroup: string): Promise<BasePlan | null> {
    return this.plans.basePlan(unitId, staffGroup);
  }

  async saveDutyTypes(unitId: string, dutyTypes: readonly Required<DutyType>[]): Promise<Tally> {
    const stored = new Map((await this.plans.dutyTypes(unitId)).map((type) => [type.code, type]));
    const sorted = sortByChange(dutyTypes, ({ code }) => stored.get(code), isSameDutyType);
    await this.plans.storeDutyTypes(unitId, sorted.toStore);
    return sorted.tally;
  }

  /** Saves lines of a group's plan; the duty types must be there. */
  async saveLines(
    unitId: string,
    staffGroup: string,
    weeks: number,
    lines: readonly HeldLine[],
  ): Promise<Tally> {
    const stored = await this.plans.basePlan(unitId, staffGroup);
    const lineOf = new Map(stored?.lines.map((line) => [line.employmentId, line]));
    const sorted = sortByChange(lines, ({ employmentId }) => lineOf.get(employmentId), isSameLine);
    if (sorted.toStore.length > 0 || stored?.weeks !== weeks) {
      const planId = await this.plans.storePlan(unitId, staffGroup, weeks);
      const withIds = sorted.toStore.map((line) => ({
        ...line,
        id: lineOf.get(line.employmentId)?.id ?? null,
      }));
      await this.plans.storeLines(planId, unitId, withIds);
    }
    return sorted.tally;
  }
}

function sortByChange<Given, Stored>(
  given: readonly Given[],
  storedOf: (each: Given) => Stored | undefined,
  isSame: (given: Given, stored: Stored) => boolean,
): { readonly toStore: readonly Given[]; readonly tally: Tally } {
  const toStore: Given[] = [];
  const tally = { new: 0, changed: 0, unchanged: 0 };
  for (const each of given) {
    const stored = storedOf(each);
    const kind = stored === undefined ? 'new' : isSame(each, stored) ? 'unchanged' : 'changed';
    tally[kind] += 1;
    if (kind !== 'unchanged') toStore.push(each);
  }
  return { toStore, tally };
}

function isSameDutyType(given: Required<DutyType>, stored: StoredDutyType): boolean {
  return (
    given.name === stored.name &&
    given.start === stored.start &&
    given.end === stored.end &&
    given.kind === stored.kind &&
    given.needWeekday === stored.needWeekday &&
    given.needWeekend === stored.needWeekend &&
    isSameList(given.requires, stored.requires)
  );
}

function isSameLine(given: HeldLine, stored: BasePlan['lines'][number]): boolean {
  const codesOf = (days: readonly LineWeek[]): readonly (string | null)[] => days.flat();
  return given.startWeek === stored.startWeek && isSameList(codesOf(given.days), codesOf(stored.days));
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
