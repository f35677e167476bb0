import { Injectable } from '@nestjs/common';
import { spanOn } from '@rulleplan/domain/base-plan';
import { coverByDay, dutyBand } from '@rulleplan/domain/roster';
import {
  addDays,
  dateOf,
  isoWeekOf,
  mondayOf,
  publicHolidayOn,
  startOfDay,
  weekdayOf,
  type CalendarDate,
} from '@rulleplan/domain/time';
import { AbsenceService, type StoredAbsence } from '../absence/absence.service';
import { BasePlanService } from '../base-plan/base-plan.service';
import { AccessService } from '../identity/access.service';
import { OrganisationService } from '../organisation/organisation.service';
import { momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import type { TeamRosterQuery } from './dto/roster.query';
import type {
  DaySpanResponse,
  RosterDayResponse,
  RosterRowResponse,
  TeamRosterResponse,
} from './dto/team-roster.response';
import { teamShiftResponse } from './dto/team-shift.response';
import { RosterLockRepository } from './roster-lock.repository';
import { RosterPersonRepository, type JobFacts } from './roster-person.repository';
import type { RosterShift } from './roster-shift';
import { ShiftRepository } from './shift.repository';

type DutyTypes = Awaited<ReturnType<BasePlanService['dutyTypesOf']>>;

/** A unit's people and days, as everybody in it may see them: no balances, and never why somebody is away. */
@Injectable()
export class TeamRosterService {
  constructor(
    private readonly access: AccessService,
    private readonly organisation: OrganisationService,
    private readonly basePlans: BasePlanService,
    private readonly shifts: ShiftRepository,
    private readonly people: RosterPersonRepository,
    private readonly absences: AbsenceService,
    private readonly locks: RosterLockRepository,
    private readonly transaction: Transaction,
  ) {}

  async roster(unitId: string, { from, weeks }: TeamRosterQuery): Promise<TeamRosterResponse> {
    const unit = await this.organisation.unit(unitId);
    const leader = this.access.may('change-roster', unitId);
    const dates = Array.from({ length: weeks * 7 }, (_, day) => addDays(from, day));
    const to = addDays(from, weeks * 7 - 1);
    const span = { from: startOfDay(from), to: startOfDay(addDays(to, 1)) };

    const all = await this.shifts.ofUnit(unitId, momentOf(span.from), momentOf(span.to));
    const shifts = leader ? all : all.filter(({ published }) => published);
    const jobs = await this.people.jobsOfUnit(unitId, { from, to });
    const absences = await this.transaction.beyondUnits('team-is-not-available', () =>
      this.absences.ofPeople([...new Set(jobs.map(({ personId }) => personId))], span),
    );
    const closed = await this.locks.closedWeeks(unitId, mondayOf(from), to);
    const dutyTypes = await this.basePlans.dutyTypesOf(unitId);
    return {
      unitId,
      unitName: unit.name,
      from,
      weeks,
      leader,
      days: rosterDays(dates, { shifts, jobs, absences, closed, dutyTypes }),
      rows: this.rows(jobs, shifts, absences),
      openShifts: shifts.filter(({ person }) => person === null).map(teamShiftResponse),
    };
  }

  private rows(
    jobs: readonly JobFacts[],
    shifts: readonly RosterShift[],
    absences: readonly StoredAbsence[],
  ): RosterRowResponse[] {
    const byJob = grouped(shifts, ({ person }) => person);
    const away = grouped(absences, ({ personId }) => personId);
    const me = this.access.caller.person.id;
    return jobs.map((job) => ({
      employmentId: job.id,
      personName: job.personName,
      isMe: job.personId === me,
      staffGroup: job.staffGroup,
      shifts: (byJob.get(job.id) ?? []).map(teamShiftResponse),
      notAvailable: daysAway(away.get(job.personId) ?? []),
    }));
  }
}

interface DayFacts {
  readonly shifts: readonly RosterShift[];
  readonly jobs: readonly JobFacts[];
  readonly absences: readonly StoredAbsence[];
  readonly closed: readonly CalendarDate[];
  readonly dutyTypes: DutyTypes;
}

function rosterDays(dates: readonly CalendarDate[], facts: DayFacts): RosterDayResponse[] {
  const { shifts, jobs, closed, dutyTypes } = facts;
  // Whoever is away is away from every job.
  const absences = facts.absences.flatMap(({ personId, kind, from, to }) =>
    jobs.filter((job) => job.personId === personId).map(({ id }) => ({ person: id, kind, from, to })),
  );
  return coverByDay(dates, dutyTypes, shifts, absences).map(({ date, duties }) => ({
    date,
    weekday: weekdayOf(date),
    isoWeek: isoWeekOf(date).week,
    publicHoliday: publicHolidayOn(date),
    locked: closed.includes(mondayOf(date)),
    cover: duties.flatMap((duty) => {
      const dutyType = dutyTypes.find(({ code }) => code === duty.dutyTypeCode);
      const isIdle = (duty.needed ?? 0) === 0 && duty.present === 0;
      return dutyType === undefined || isIdle
        ? []
        : [{ ...duty, dutyTypeName: dutyType.name, band: dutyBand(spanOn(date, dutyType)) }];
    }),
  }));
}

/** Days away without a seam: where one kind of absence follows another, nobody can see where. */
function daysAway(absences: readonly StoredAbsence[]): DaySpanResponse[] {
  const spans: DaySpanResponse[] = [];
  for (const absence of [...absences].sort((one, other) => one.from - other.from)) {
    const from = dateOf(absence.from);
    const to = dateOf(absence.to - 1);
    const last = spans.at(-1);
    if (last !== undefined && from <= addDays(last.to, 1)) {
      last.to = to > last.to ? to : last.to;
    } else {
      spans.push({ from, to });
    }
  }
  return spans;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) {
      groups.set(keyOf(item), [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}
