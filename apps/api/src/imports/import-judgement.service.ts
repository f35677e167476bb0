import { Injectable } from '@nestjs/common';
import type { Finding } from '@rulleplan/domain/agreements';
import type { NormPeriod } from '@rulleplan/domain/norm-periods';
import { checkRoster, normBalancesOf, type RosterPerson } from '@rulleplan/domain/roster';
import { addDays, startOfDay } from '@rulleplan/domain/time';
import type { Job } from '../organisation/staff.service';
import { RollOutService, type PeriodOfGroup } from '../roster/roll-out.service';
import { RosterService } from '../roster/roster.service';
import type { ImportedBalance, OrderedRollOut } from './import-order';

/** What the rule book says of the roster an import leaves, and where everybody's balance ends. */
export interface ImportJudgement {
  readonly findings: readonly Finding[];
  readonly balances: readonly ImportedBalance[];
}

@Injectable()
export class ImportJudgementService {
  constructor(
    private readonly roster: RosterService,
    private readonly rollOuts: RollOutService,
  ) {}

  /** Judges people over the weeks of a roll-out, as the roster now stands. */
  async judge(
    unitId: string,
    jobs: readonly Job[],
    { from, weeks }: OrderedRollOut,
  ): Promise<ImportJudgement> {
    const around = { from: startOfDay(from), to: startOfDay(addDays(from, weeks * 7)) };
    const people = await this.roster.rosterPeople(
      jobs.map(({ employmentId }) => employmentId),
      around,
    );
    const rostered = await this.rosteredWeeks(unitId, jobs);
    const judged = people.map((person) => withWholePeriods(person, rostered));
    const nameOf = new Map(jobs.map(({ employmentId, name }) => [employmentId, name]));
    const balances = judged.flatMap((person) =>
      normBalancesOf(person).map((balance): ImportedBalance => {
        const { normMinutes, plannedMinutes, balanceMinutes, withinTolerance } = balance;
        const said = { normMinutes, plannedMinutes, balanceMinutes, withinTolerance };
        const personName = nameOf.get(person.id) ?? '';
        return { employmentId: person.id, personName, from: balance.from, to: balance.to, ...said };
      }),
    );
    return { findings: inOrderOf(jobs, checkRoster(judged)), balances };
  }

  private async rosteredWeeks(
    unitId: string,
    jobs: readonly Job[],
  ): Promise<ReadonlyMap<string, readonly PeriodOfGroup[]>> {
    const groups = new Map<string, readonly PeriodOfGroup[]>();
    for (const group of new Set(jobs.map(({ staffGroup }) => staffGroup)))
      groups.set(group, await this.rollOuts.periodsOf(unitId, group));
    return groups;
  }
}

/** The findings person by person as the file names them; each person's stay in order of time. */
function inOrderOf(jobs: readonly Job[], findings: readonly Finding[]): readonly Finding[] {
  const place = new Map(jobs.map(({ employmentId }, index) => [employmentId, index]));
  return [...findings].sort((one, other) => (place.get(one.person) ?? 0) - (place.get(other.person) ?? 0));
}

/** A norm period with weeks that have no roster yet would seem to be short of hours: it is left out. */
function withWholePeriods(
  person: RosterPerson,
  rostered: ReadonlyMap<string, readonly PeriodOfGroup[]>,
): RosterPerson {
  const periods = rostered.get(person.employment.staffGroup) ?? [];
  return { ...person, normPeriods: person.normPeriods.filter((period) => isRostered(period, periods)) };
}

function isRostered({ from, weeks }: NormPeriod, periods: readonly PeriodOfGroup[]): boolean {
  return Array.from({ length: weeks }, (_, week) => addDays(from, week * 7)).every((monday) =>
    periods.some((period) => period.from <= monday && monday < addDays(period.from, period.weeks * 7)),
  );
}
