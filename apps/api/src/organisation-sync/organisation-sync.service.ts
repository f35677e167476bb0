import { Inject, Injectable } from '@nestjs/common';
import { catalogue } from '@rulleplan/domain/agreements';
import {
  compareOrganisation,
  countsOf,
  isConfirmed,
  isTooMuchAtOnce,
  type KnownOrganisation,
  type SourceOrganisation,
  type SyncProblem,
} from '@rulleplan/domain/organisation-sync';
import { dateOf, type CalendarDate } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { AccountService } from '../identity/account.service';
import { Clock } from '../shared/clock';
import { notFound, RefusedError } from '../shared/refused-error';
import type { SyncOutcomeResponse, SyncRunsResponse } from './dto/organisation-sync.response';
import { OrganisationSyncApplyingService } from './organisation-sync-applying.service';
import { organisationSourceToken, type OrganisationSource, type SourceReading } from './organisation-source';
import { OrganisationSyncRepository } from './organisation-sync.repository';
import { toldProblem, type ToldProblem } from './sync-messages';
import type { SyncOutcome } from './sync-run';
import { syncOutcomeResponse, syncRunsResponse } from './sync-view';

export { type SyncOutcome } from './sync-run';

const runsShown = 50;

/** How a run was asked for. */
interface Order {
  readonly keeps: boolean;
  /** The version that was followed last: the source need not say again what it said then. */
  readonly knownEtag: string | null;
  /** A held run that somebody has looked at. */
  readonly confirmed: { readonly runId: string; readonly personIds: readonly string[] } | null;
}

/** What a run came to, before it is kept. */
interface Result extends Omit<SyncOutcome, 'runId' | 'at' | 'source'> {
  readonly etag: string | null;
}

/** Makes the organisation as an outside system says, and keeps what each run did. */
@Injectable()
export class OrganisationSyncService {
  constructor(
    @Inject(organisationSourceToken) private readonly source: OrganisationSource | null,
    private readonly repository: OrganisationSyncRepository,
    private readonly applying: OrganisationSyncApplyingService,
    private readonly accounts: AccountService,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Whether there is anything to follow. */
  get hasSource(): boolean {
    return this.source !== null;
  }

  /** What a run would change now; nothing of it is kept. */
  async preview(): Promise<SyncOutcomeResponse> {
    return syncOutcomeResponse(await this.carryOut({ keeps: false, knownEtag: null, confirmed: null }));
  }

  /** Follows the source; with a held run that somebody has confirmed, it may end those it was held for. */
  async run(confirmedRunId: string | null): Promise<SyncOutcomeResponse> {
    return syncOutcomeResponse(await this.runAs(confirmedRunId));
  }

  /** As `run`, for commands. */
  async runAs(confirmedRunId: string | null): Promise<SyncOutcome> {
    const confirmed = confirmedRunId === null ? null : await this.confirmable(confirmedRunId);
    return this.carryOut({ keeps: true, knownEtag: null, confirmed });
  }

  /** As `preview`, for commands. */
  async previewed(): Promise<SyncOutcome> {
    return this.carryOut({ keeps: false, knownEtag: null, confirmed: null });
  }

  /** Follows the source of this municipality; one that is set up for another is none of its business. */
  async runByNight(): Promise<void> {
    if (this.source === null) return;
    const knownEtag = await this.repository.lastEtag(this.source.kind);
    await this.carryOut({ keeps: true, knownEtag, confirmed: null }, 'leave-others');
  }

  /** The last runs, newest first. */
  async runs(): Promise<SyncRunsResponse> {
    return syncRunsResponse(this.source, await this.repository.runs(runsShown));
  }

  /** The newest run when it is held: it waits for somebody to confirm it. */
  async waiting(): Promise<{ readonly runId: string; readonly at: Date; readonly ending: number } | null> {
    const [newest] = await this.repository.runs(1);
    if (newest?.state !== 'held') return null;
    return { runId: newest.id, at: newest.at, ending: newest.endingPersonIds.length };
  }

  private async carryOut(order: Order, others: 'tell' | 'leave-others' = 'tell'): Promise<SyncOutcome> {
    const { source } = this;
    if (source === null) throw new RefusedError({ refused: 'no-organisation-source' });
    await this.repository.lock();
    const reading = await source.read(order.knownEtag);
    const municipality = await this.repository.municipalityName();
    const isOthers = reading.state === 'read' && reading.organisation.municipality !== municipality;
    const result = isOthers ? ofOther(reading.organisation, municipality) : await this.follow(reading, order);
    const { etag, ...outcome } = result;
    const at = this.clock.moment();
    const told = { ...outcome, at, source: source.kind };
    if (!order.keeps || (isOthers && others === 'leave-others')) return { ...told, runId: null };
    const runId = await this.repository.addRun({
      at,
      personId: this.access.callerOrNull?.person.id ?? null,
      source: source.kind,
      state: outcome.state,
      isComplete: outcome.isComplete,
      etag,
      counts: countsOf(outcome.state === 'held' ? [] : outcome.changes),
      problems: outcome.problems,
      endingPersonIds: [...outcome.endingPersonIds],
      endingOf: outcome.endingOf,
      confirmedRunId: order.confirmed?.runId ?? null,
    });
    if (outcome.state !== 'unchanged') await this.record(runId, told);
    return { ...told, runId };
  }

  private async record(
    runId: string,
    { state, changes, endingPersonIds }: Omit<SyncOutcome, 'runId'>,
  ): Promise<void> {
    await this.audit.record({
      action: 'organisation-synced',
      subject: 'organisation-sync',
      subjectId: runId,
      unitId: null,
      before: null,
      after: { state, changes: state === 'held' ? 0 : changes.length, ending: endingPersonIds.length },
      remark: null,
    });
  }

  private async follow(reading: SourceReading, order: Order): Promise<Result> {
    if (reading.state === 'failed') return { ...nothing, state: 'failed', problems: reading.problems };
    if (reading.state === 'unchanged') return { ...nothing, state: 'unchanged', etag: order.knownEtag };
    const { organisation, problems: unread } = withoutGuessing(reading);
    const plan = compareOrganisation(organisation, await this.known(organisation), this.today);
    const isHeld = isTooMuchAtOnce(plan) && !isConfirmed(plan, order.confirmed?.personIds ?? []);
    const refused = order.keeps && !isHeld ? await this.applying.apply(plan) : [];
    const problems = [...unread, ...plan.problems].map(asTold).concat(refused);
    const isFollowed = order.keeps && !isHeld && problems.length === 0;
    return {
      state: isHeld ? 'held' : plan.changes.length === 0 ? 'unchanged' : 'applied',
      isComplete: organisation.isComplete,
      changes: plan.changes,
      problems,
      endingPersonIds: plan.ending.personIds,
      endingOf: plan.ending.of,
      etag: isFollowed ? reading.etag : null,
    };
  }

  private async known(organisation: SourceOrganisation): Promise<KnownOrganisation> {
    const emails = organisation.people.flatMap(({ email }) => email ?? []);
    const accounts = await this.accounts.accountsWithEmails(emails);
    return {
      units: await this.repository.units(this.today),
      people: await this.repository.people(this.today),
      employments: await this.repository.employments(),
      emailsElsewhere: accounts.flatMap(({ email, personId }) => (personId === null ? [email] : [])),
      agreementIds: catalogue.map(({ id }) => id),
    };
  }

  /** A held run is confirmed as long as it is the newest: a later one has seen a later source. */
  private async confirmable(runId: string): Promise<Order['confirmed']> {
    const run = await this.repository.run(runId);
    if (run === null) throw notFound();
    const waits = await this.waiting();
    if (waits?.runId !== runId) throw new RefusedError({ refused: 'sync-run-not-waiting' });
    return { runId, personIds: run.endingPersonIds };
  }

  private get today(): CalendarDate {
    return dateOf(this.clock.now());
  }
}

/** Somebody in a row that cannot be read is not missing: then nobody is. */
function withoutGuessing({ organisation, problems }: Extract<SourceReading, { state: 'read' }>) {
  if (problems.length === 0 || !organisation.isComplete) return { organisation, problems };
  const told = toldProblem({ code: 'missing-not-ended', place: null, facts: {} });
  return { organisation: { ...organisation, isComplete: false }, problems: [...problems, told] };
}

const nothing = {
  isComplete: false,
  changes: [],
  problems: [],
  endingPersonIds: [],
  endingOf: 0,
  etag: null,
} as const;

function ofOther({ municipality: named }: SourceOrganisation, municipality: string): Result {
  const facts = { named, municipality };
  const problem = toldProblem({ code: 'source-of-other-municipality', place: null, facts });
  return { ...nothing, state: 'failed', problems: [problem] };
}

function asTold(problem: SyncProblem | ToldProblem): ToldProblem {
  return 'facts' in problem ? toldProblem(problem) : problem;
}
