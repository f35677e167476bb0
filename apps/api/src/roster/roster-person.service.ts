import { Injectable } from '@nestjs/common';
import type { AgreementInForce } from '@rulleplan/domain/agreements';
import { lastDayOf, normPeriodsBetween, type NormPeriod } from '@rulleplan/domain/norm-periods';
import type { RosterPerson } from '@rulleplan/domain/roster';
import { addDays, dateOf, startOfDay, type CalendarDate, type Span } from '@rulleplan/domain/time';
import { AbsenceService, type StoredAbsence } from '../absence/absence.service';
import { AgreementsService } from '../agreements/agreements.service';
import { momentOf } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import { RosterPersonRepository, type HeldShift, type JobFacts } from './roster-person.repository';

/** Rest and unbroken duty reach over the edge of a norm period, but not further than this. */
const edgeDays = 3;

interface Judged {
  readonly job: JobFacts;
  readonly agreement: AgreementInForce;
  readonly normPeriods: readonly NormPeriod[];
}

/** Gathers what the rule book needs to know of people, in a fixed number of queries. */
@Injectable()
export class RosterPersonService {
  constructor(
    private readonly people: RosterPersonRepository,
    private readonly agreements: AgreementsService,
    private readonly absences: AbsenceService,
    private readonly transaction: Transaction,
  ) {}

  /** People with every norm period that touches the span, in the order asked for; unknown ids are left out. */
  async around(employmentIds: readonly string[], span: Span): Promise<RosterPerson[]> {
    return this.transaction.beyondUnits('rules-count-every-job', () => this.gathered(employmentIds, span));
  }

  private async gathered(employmentIds: readonly string[], span: Span): Promise<RosterPerson[]> {
    const jobs = await this.people.jobs([...new Set(employmentIds)]);
    const judged = await this.judged(jobs, span);
    if (judged.length === 0) {
      return [];
    }
    const window = windowOf(judged);
    const personIds = [...new Set(jobs.map(({ personId }) => personId))];
    const shifts = await this.people.shiftsOf(personIds, momentOf(window.from), momentOf(window.to));
    const absences = await this.absences.ofPeople(personIds, window);
    const byId = new Map(judged.map((each) => [each.job.id, rosterPerson(each, shifts, absences)]));
    return employmentIds.flatMap((id) => byId.get(id) ?? []);
  }

  private async judged(jobs: readonly JobFacts[], span: Span): Promise<Judged[]> {
    const inForce = await this.agreements.inForce(jobs);
    return jobs.map((job) => {
      const agreement = inForce.of(job);
      return { job, agreement, normPeriods: periodsToAnswerFor(job, agreement, span) };
    });
  }
}

/**
 * The periods that touch the span; where balances are carried over, all from the one in which the opening balance
 * was brought along, since each rests on the one before.
 */
function periodsToAnswerFor(job: JobFacts, agreement: AgreementInForce, span: Span): NormPeriod[] {
  const from = dateOf(span.from);
  const to = dateOf(Math.max(span.from, span.to - 1));
  const carriesOver = agreement.on(from).numbers.normPeriod.carryOver.value;
  const start =
    carriesOver && job.openingBalanceOn !== null && job.openingBalanceOn < from ? job.openingBalanceOn : from;
  return normPeriodsBetween(start, to, agreement);
}

function windowOf(judged: readonly Judged[]): Span {
  const periods = judged.flatMap(({ normPeriods }) => normPeriods);
  const first = earliest(periods.map(({ from }) => from));
  const last = periods.map(lastDayOf).reduce((one, other) => (one > other ? one : other), first);
  return { from: startOfDay(addDays(first, -edgeDays)), to: startOfDay(addDays(last, 1 + edgeDays)) };
}

function earliest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.reduce((one, other) => (one < other ? one : other));
}

function rosterPerson(
  { job, agreement, normPeriods }: Judged,
  shifts: readonly HeldShift[],
  absences: readonly StoredAbsence[],
): RosterPerson {
  const own = shifts.filter(({ personId }) => personId === job.personId);
  return {
    id: job.id,
    employment: job,
    agreement,
    normPeriods,
    openingBalanceMinutes: openingBalance(job, normPeriods),
    shifts: own.filter(({ person }) => person === job.id),
    shiftsElsewhere: own.filter(({ person }) => person !== job.id),
    absences: absences
      .filter(({ personId }) => personId === job.personId)
      .map(({ kind, from, to }) => ({ person: job.id, kind, from, to })),
  };
}

/** What was brought along counts in the period it was brought into, and in no other. */
function openingBalance(job: JobFacts, [first]: readonly NormPeriod[]): number {
  const { openingBalanceOn, openingBalanceMinutes } = job;
  const isInFirst =
    first !== undefined &&
    openingBalanceOn !== null &&
    first.from <= openingBalanceOn &&
    openingBalanceOn <= lastDayOf(first);
  return isInFirst ? openingBalanceMinutes : 0;
}
