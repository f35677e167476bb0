import { Injectable } from '@nestjs/common';
import type { Subject, SyncChange, SyncLink, SyncPlan } from '@rulleplan/domain/organisation-sync';
import { JobStepsService } from '../people/job-steps.service';
import { RoleStepsService } from '../people/role-steps.service';
import { LeaverService } from '../roster/leaver.service';
import { databaseRefusal } from '../shared/database-errors';
import { RefusedError } from '../shared/refused-error';
import { OrganisationSyncRepository } from './organisation-sync.repository';
import { SyncedPeopleService } from './synced-people.service';
import { SyncedUnitsService } from './synced-units.service';
import { toldProblem, type ToldProblem } from './sync-messages';

type Change<Kind extends SyncChange['kind']> = Extract<SyncChange, { readonly kind: Kind }>;

/** What one run has made of what the source calls things. */
interface Progress {
  /** Ids of what was added, by kind and what the source calls it. */
  readonly added: Map<string, string>;
  /** Jobs that were replaced, with those they were replaced by. */
  readonly replaced: Map<string, string>;
}

/** Carries out what a plan says, change by change; whether it may be done has been decided for the whole of it. */
@Injectable()
export class OrganisationSyncApplyingService {
  constructor(
    private readonly repository: OrganisationSyncRepository,
    private readonly units: SyncedUnitsService,
    private readonly people: SyncedPeopleService,
    private readonly jobs: JobStepsService,
    private readonly roles: RoleStepsService,
    private readonly leavers: LeaverService,
  ) {}

  /** What was refused of it: it stays undone, and the rest is kept. */
  async apply({ changes, links }: SyncPlan): Promise<readonly ToldProblem[]> {
    await this.repository.link(links);
    const progress: Progress = { added: new Map(), replaced: new Map() };
    const refused: ToldProblem[] = [];
    for (const change of changes) {
      const problem = await this.repository
        .attempt(() => this.carryOut(change, progress))
        .then(
          () => null,
          (error: unknown) => refusalOf(change, error),
        );
      if (problem !== null) refused.push(problem);
    }
    return refused;
  }

  private async carryOut(change: SyncChange, progress: Progress): Promise<void> {
    switch (change.kind) {
      case 'unit-added':
        return this.addUnit(change, progress);
      case 'unit-renamed':
        return this.units.rename(change.unitId, change.name);
      case 'unit-moved':
        return this.units.move(change.unitId, change.parent && idOf('unit', change.parent, progress));
      case 'person-added':
        return this.addPerson(change, progress);
      case 'person-renamed':
        return this.people.rename(change.personId, change.name);
      case 'email-added':
        return this.people.openAccount(change.personId, change.name, change.email);
      case 'employment-begun':
        return this.begin(change, progress);
      case 'employment-moved':
        return this.move(change, progress);
      case 'employment-changed':
        return this.change(change, progress);
      case 'competences-set':
        return this.jobs.setCompetences(nowOf(change, progress), change.competences);
      case 'employment-ended':
        return this.end(change, progress);
      case 'roles-ended':
        for (const grantId of change.grantIds) await this.roles.endIfHeld(grantId, null);
    }
  }

  private async addUnit(
    { sourceId, name, parent, agreementId }: Change<'unit-added'>,
    progress: Progress,
  ): Promise<void> {
    const parentId = parent && idOf('unit', parent, progress);
    await this.keep('unit', sourceId, await this.units.add({ name, parentId, agreementId }), progress);
  }

  private async addPerson(
    { sourceId, name, email }: Change<'person-added'>,
    progress: Progress,
  ): Promise<void> {
    await this.keep('person', sourceId, await this.people.add(name, email), progress);
  }

  private async begin(change: Change<'employment-begun'>, progress: Progress): Promise<void> {
    const { unit, ...terms } = change.terms;
    const { serves, ...details } = change.details;
    const job = await this.jobs.begin({
      ...terms,
      ...details,
      personId: idOf('person', change.person, progress),
      unitId: idOf('unit', unit, progress),
      serves: serves.map((each) => idOf('unit', each, progress)),
      competences: change.competences,
      employedFrom: change.from,
      employedTo: change.to,
    });
    await this.keep('employment', change.sourceId, job.id, progress);
  }

  private async move(
    { employmentId, terms, from }: Change<'employment-moved'>,
    progress: Progress,
  ): Promise<void> {
    const { weeklyMinutes, staffGroup } = terms;
    const unitId = idOf('unit', terms.unit, progress);
    const { begun } = await this.jobs.move(employmentId, { unitId, from, weeklyMinutes, staffGroup });
    await this.repository.passOn('employment', employmentId, begun.id);
    progress.replaced.set(employmentId, begun.id);
  }

  private async change(change: Change<'employment-changed'>, progress: Progress): Promise<void> {
    const { serves, ...details } = change.details;
    await this.jobs.change(nowOf(change, progress), {
      ...details,
      serves: serves.map((each) => idOf('unit', each, progress)),
    });
  }

  /** Payroll has been told of closed weeks: a job that ended before them ends with the last shift in them. */
  private async end(change: Change<'employment-ended'>, progress: Progress): Promise<void> {
    const employmentId = nowOf(change, progress);
    const closedTo = await this.leavers.lastClosedShiftOn(employmentId);
    const { lastDay } = change;
    await this.jobs.end(employmentId, closedTo !== null && closedTo > lastDay ? closedTo : lastDay);
    if (change.because === 'missing') await this.repository.missed(employmentId);
  }

  private async keep(
    kind: SyncLink['kind'],
    sourceId: string,
    id: string,
    { added }: Progress,
  ): Promise<void> {
    await this.repository.link([{ kind, sourceId, id }]);
    added.set(`${kind} ${sourceId}`, id);
  }
}

/** Something this change needs could not be added: that was told where it happened. */
class Missing extends Error {}

function idOf(kind: SyncLink['kind'], subject: Subject, { added }: Progress): string {
  const id = 'id' in subject ? subject.id : added.get(`${kind} ${subject.sourceId}`);
  if (id === undefined) throw new Missing();
  return id;
}

/** The job that stands in the place of one that was moved. */
function nowOf({ employmentId }: { readonly employmentId: string }, { replaced }: Progress): string {
  return replaced.get(employmentId) ?? employmentId;
}

function refusalOf({ name }: SyncChange, error: unknown): ToldProblem {
  const refusal = error instanceof RefusedError ? error.refusal : databaseRefusal(error);
  if (refusal === null && !(error instanceof Missing)) throw error;
  return toldProblem({
    code: 'refused',
    place: null,
    facts: { name, reason: refusal?.refused ?? 'missing' },
  });
}
