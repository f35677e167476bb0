import { Injectable } from '@nestjs/common';
import { retentionKinds, type RetentionKind } from '@rulleplan/domain/retention';
import { normBalancesOf } from '@rulleplan/domain/roster';
import { addDays, startOfDay, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { RosterPersonService } from '../roster/roster-person.service';
import { Transaction } from '../shared/transaction';
import { dueRows, type DueRows } from './due-rows';
import { RetentionRepository, type CarryingJob, type DueFacts } from './retention.repository';
import { RetentionService } from './retention.service';

/** So many rows go in one transaction: a batch that is cut off leaves nothing half done. */
const rowsPerBatch = 1000;

/** What was erased of one kind. */
export interface Erased {
  readonly kind: RetentionKind;
  readonly count: number;
}

/** Where the records of a job begin to be kept. */
interface KeptGroup {
  readonly unitId: string;
  readonly staffGroup: string;
  readonly from: CalendarDate;
}

/**
 * Erases what has been kept long enough. Works as the owner of the tables only: what is written once lets nobody
 * else. Each batch leaves an entry in the log: which kind, from before which day, how many rows.
 */
@Injectable()
export class ErasingService {
  constructor(
    private readonly repository: RetentionRepository,
    private readonly retention: RetentionService,
    private readonly people: RosterPersonService,
    private readonly audit: AuditService,
    private readonly transaction: Transaction,
  ) {}

  /** Everything of a municipality that is due today. */
  async erase(municipalityId: string): Promise<Erased[]> {
    const erased: Erased[] = [];
    for (const kind of retentionKinds) {
      erased.push({ kind, count: await this.eraseKind(municipalityId, kind) });
    }
    return erased;
  }

  private async eraseKind(municipalityId: string, kind: RetentionKind): Promise<number> {
    if (kind === 'log') {
      return this.inBatches(municipalityId, () => this.eraseEntries());
    }
    if (kind === 'time-records') {
      await this.within(municipalityId, () => this.carryBalances());
    }
    let count = 0;
    for (const rows of dueRows[kind]) {
      count += await this.inBatches(municipalityId, () => this.eraseRows(kind, rows));
    }
    return count;
  }

  /** Repeats a batch until it finds nothing more; each in a transaction of its own. */
  private async inBatches(municipalityId: string, batch: () => Promise<number>): Promise<number> {
    let sum = 0;
    for (let count = rowsPerBatch; count === rowsPerBatch; sum += count) {
      count = await this.within(municipalityId, batch);
    }
    return sum;
  }

  private async within<Result>(municipalityId: string, work: () => Promise<Result>): Promise<Result> {
    return this.transaction.run(async () => {
      await this.transaction.actFor(municipalityId);
      await this.repository.beginErasing();
      return work();
    });
  }

  private async eraseRows(kind: RetentionKind, rows: DueRows): Promise<number> {
    const facts = await this.factsOf(kind);
    const count = await this.repository.deleteDue(rows, facts, rowsPerBatch);
    if (count > 0) {
      await this.leaveTrace({ kind, table: rows.table, before: beforeOf(facts), count });
    }
    return count;
  }

  private async eraseEntries(): Promise<number> {
    const facts = await this.retention.dueFacts('log');
    const ids = await this.repository.dueEntries(facts, rowsPerBatch);
    if (ids.length > 0) {
      const trace = await this.leaveTrace({ kind: 'log', before: facts.before, count: ids.length });
      await this.repository.emptyEntries(ids, trace);
    }
    return ids.length;
  }

  private async leaveTrace(after: Readonly<Record<string, unknown>>): Promise<string> {
    return this.audit.record(
      {
        action: 'data-erased',
        subject: 'retention',
        subjectId: this.transaction.municipalityId,
        unitId: null,
        before: null,
        after,
        remark: null,
      },
      'system',
    );
  }

  /**
   * What is due, less the records of jobs whose balance still rests on them: those whose norm periods changed length
   * just there, so that no balance ends where their records begin to be kept. They go a period later.
   */
  private async factsOf(kind: RetentionKind): Promise<DueFacts> {
    const facts = await this.retention.dueFacts(kind);
    if (kind !== 'time-records') {
      return facts;
    }
    const carrying = await this.repository.carrying(facts);
    return { ...facts, heldBack: carrying.map(({ id }) => id) };
  }

  /** A balance is carried from period to period: before the oldest go, what they came to is written down. */
  private async carryBalances(): Promise<void> {
    const facts = await this.retention.dueFacts('time-records');
    for (const job of await this.repository.carrying(facts)) {
      const from = keptFrom(facts, job);
      const minutes = from === null ? null : await this.balanceBefore(job, from);
      if (from !== null && minutes !== null) {
        await this.carryOver(job, from, minutes);
      }
    }
  }

  private async carryOver(job: CarryingJob, from: CalendarDate, minutes: number): Promise<void> {
    await this.repository.carryOver(job.id, from, minutes);
    await this.audit.record(
      {
        action: 'balance-carried',
        subject: 'person',
        subjectId: job.personId,
        aboutPersonId: job.personId,
        unitId: job.unitId,
        before: { from: job.openingBalanceOn, balanceMinutes: job.openingBalanceMinutes },
        after: { from, balanceMinutes: minutes },
        remark: null,
      },
      'system',
    );
  }

  /**
   * What a job brings into the period that begins with the day: nothing where balances are not carried over, and
   * null where no norm period ended with the day before.
   */
  private async balanceBefore({ id }: CarryingJob, day: CalendarDate): Promise<number | null> {
    const lastDay = addDays(day, -1);
    const moment = startOfDay(lastDay);
    const [person] = await this.people.around([id], { from: moment, to: moment + 1 });
    if (person === undefined) {
      return null;
    }
    if (!person.agreement.on(day).numbers.normPeriod.carryOver.value) {
      return 0;
    }
    return normBalancesOf(person).find(({ to }) => to === lastDay)?.balanceMinutes ?? null;
  }
}

function keptFrom(facts: DueFacts, job: CarryingJob): CalendarDate | null {
  const groups = facts['groups'] as readonly KeptGroup[];
  const own = groups.find(({ unitId, staffGroup }) => unitId === job.unitId && staffGroup === job.staffGroup);
  return own?.from ?? null;
}

/** The latest day any of it is from before. */
function beforeOf(facts: DueFacts): CalendarDate | null {
  if (typeof facts['before'] === 'string') {
    return facts['before'];
  }
  const days = (facts['groups'] as readonly KeptGroup[]).map(({ from }) => from).sort();
  return days.at(-1) ?? null;
}
