import { Injectable } from '@nestjs/common';
import { balanceCurve, balanceSoFar, type NormBalance } from '@rulleplan/domain/norm-periods';
import { normBalancesOf, normFactsOf, type RosterPerson } from '@rulleplan/domain/roster';
import {
  addDays,
  dateOf,
  daysBetween,
  publicHolidaysIn,
  startOfDay,
  yearOf,
  type CalendarDate,
} from '@rulleplan/domain/time';
import { AbsenceService } from '../absence/absence.service';
import { AccessService } from '../identity/access.service';
import { Clock, momentOf } from '../shared/clock';
import { EmploymentBalanceResponse } from './dto/employment-balance.response';
import type { MyRosterResponse } from './dto/my-roster.response';
import type { DaysQuery } from './dto/roster.query';
import { myShiftResponse } from './dto/team-shift.response';
import { RosterPersonService } from './roster-person.service';
import { ShiftRepository } from './shift.repository';

export { EmploymentBalanceResponse } from './dto/employment-balance.response';

/** What somebody sees of the own roster, in whichever units. */
@Injectable()
export class MyRosterService {
  constructor(
    private readonly access: AccessService,
    private readonly shifts: ShiftRepository,
    private readonly absences: AbsenceService,
    private readonly people: RosterPersonService,
    private readonly clock: Clock,
  ) {}

  async roster({ from, to }: DaysQuery): Promise<MyRosterResponse> {
    const { person } = this.access.caller;
    const span = { from: startOfDay(from), to: startOfDay(addDays(to, 1)) };
    const shifts = await this.shifts.publishedOf(person.id, momentOf(span.from), momentOf(span.to));
    const absences = await this.absences.ofPeople([person.id], span);
    return {
      from,
      to,
      shifts: shifts.map(myShiftResponse),
      publicHolidays: publicHolidaysBetween(from, to),
      absences: absences.map((absence) => ({
        from: dateOf(absence.from),
        to: dateOf(absence.to - 1),
        kind: absence.kind,
      })),
    };
  }

  /** The norm period of today in each own job, and the next where something is rostered in it. */
  async balances(): Promise<EmploymentBalanceResponse[]> {
    const { employments } = this.access.caller;
    const now = this.clock.now();
    const ids = employments.map(({ id }) => id);
    const today = await this.people.around(ids, { from: now, to: now + 1 });
    const people = await this.people.around(ids, { from: now, to: nextPeriodReached(today) });
    return people.flatMap((person) => {
      const unitName = employments.find(({ id }) => id === person.id)?.unitName ?? '';
      return this.shownBalances(person).map((balance) => ({
        employmentId: person.id,
        unitId: person.employment.unitId,
        unitName,
        hourly: person.employment.hourly,
        ...balance,
        ...this.outlook(person, balance),
      }));
    });
  }

  private shownBalances(person: RosterPerson): NormBalance[] {
    const today = dateOf(this.clock.now());
    return normBalancesOf(person).filter(
      ({ from, to, plannedMinutes }) => to >= today && (from <= today || plannedMinutes > 0),
    );
  }

  private outlook(person: RosterPerson, balance: NormBalance) {
    const facts = { ...normFactsOf(person), openingBalanceMinutes: balance.openingBalanceMinutes };
    const period = { from: balance.from, weeks: (daysBetween(balance.from, balance.to) + 1) / 7 };
    return {
      nowMinutes: balanceSoFar(facts, period, this.clock.now()),
      curve: balanceCurve(facts, period).map((point) => ({ ...point })),
    };
  }
}

/** A moment in the norm period after the one each person is in. */
function nextPeriodReached(people: readonly RosterPerson[]): number {
  const ends = people.flatMap(({ normPeriods }) =>
    normPeriods.map(({ from, weeks }) => startOfDay(addDays(from, weeks * 7))),
  );
  return Math.max(...ends, 0) + 1;
}

function publicHolidaysBetween(from: CalendarDate, to: CalendarDate) {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years
    .flatMap((year) => publicHolidaysIn(year))
    .filter(({ date }) => from <= date && date <= to)
    .map(({ date, name }) => ({ date, name }));
}
