import { Injectable } from '@nestjs/common';
import {
  dueBefore,
  retentionKinds,
  retentionRangeOf,
  setRetention,
  timeRecordsKeptFrom,
  usualRetention,
  type RetentionKind,
  type RetentionTimes,
} from '@rulleplan/domain/retention';
import { addDays, dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AgreementsService } from '../agreements/agreements.service';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { Transaction } from '../shared/transaction';
import { dueRows } from './due-rows';
import type { DueForErasingResponse, RetentionResponse, SetRetentionTime } from './dto/retention.response';
import { RetentionRepository, type DueFacts } from './retention.repository';

/** How long each kind of data is kept, and what has been kept long enough. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly repository: RetentionRepository,
    private readonly agreements: AgreementsService,
    private readonly audit: AuditService,
    private readonly access: AccessService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async shown(): Promise<RetentionResponse> {
    this.access.demandEverywhere('manage-retention');
    const times = await this.times();
    return {
      kinds: retentionKinds.map((kind) => ({ kind, keep: times[kind], ...retentionRangeOf(kind) })),
    };
  }

  async set(kinds: readonly SetRetentionTime[]): Promise<RetentionResponse> {
    this.access.demandEverywhere('manage-retention');
    const before = await this.times();
    const wanted = { ...before, ...Object.fromEntries(kinds.map(({ kind, keep }) => [kind, keep])) };
    const { times } = granted(setRetention(wanted));
    const changed = retentionKinds.filter((kind) => times[kind] !== before[kind]);
    for (const kind of changed) {
      await this.repository.setTime(kind, times[kind]);
    }
    if (changed.length > 0) {
      await this.audit.record({
        action: 'retention-set',
        subject: 'retention',
        subjectId: this.transaction.municipalityId,
        unitId: null,
        before: Object.fromEntries(changed.map((kind) => [kind, before[kind]])),
        after: Object.fromEntries(changed.map((kind) => [kind, times[kind]])),
        remark: null,
      });
    }
    return this.shown();
  }

  async shownDue(): Promise<DueForErasingResponse> {
    this.access.demandEverywhere('manage-retention');
    return this.due();
  }

  /** What would go today, by kind. */
  async due(): Promise<DueForErasingResponse> {
    const kinds: DueForErasingResponse['kinds'] = [];
    for (const kind of retentionKinds) {
      const facts = await this.dueFacts(kind);
      kinds.push({ kind, before: facts.before, count: await this.count(kind, facts) });
    }
    return { kinds };
  }

  /** What decides which rows of a kind are due today; `before` is null where each norm period has a day of its own. */
  async dueFacts(kind: RetentionKind): Promise<DueFacts & { readonly before: CalendarDate | null }> {
    const times = await this.times();
    const today = dateOf(this.clock.now());
    if (kind === 'time-records') {
      return { before: null, groups: await this.keptGroups(today, times[kind]), heldBack: [] };
    }
    const { unit } = retentionRangeOf(kind);
    return { before: unit === 'years' ? dueBefore(today, times[kind]) : addDays(today, -times[kind]) };
  }

  private async count(kind: RetentionKind, facts: DueFacts): Promise<number> {
    if (kind === 'log') {
      return this.repository.countDueLog(facts);
    }
    let count = 0;
    for (const rows of dueRows[kind]) {
      count += await this.repository.countDue(rows, facts);
    }
    return count;
  }

  /** Each group of staff with the first day whose records must be kept. */
  private async keptGroups(today: CalendarDate, years: number) {
    const groups = await this.repository.groups();
    const inForce = await this.agreements.inForce(groups);
    return groups.map((group) => ({ ...group, from: timeRecordsKeptFrom(today, years, inForce.of(group)) }));
  }

  private async times(): Promise<RetentionTimes> {
    return { ...usualRetention, ...(await this.repository.times()) };
  }
}
