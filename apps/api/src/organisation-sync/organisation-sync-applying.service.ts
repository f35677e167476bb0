import { Injectable } from '@nestjs/common';
import type { SyncPlan } from '@rulleplan/domain/organisation-sync';
import { OrganisationSyncRepository } from './organisation-sync.repository';
import type { ToldProblem } from './sync-messages';

/** Carries out what a plan says, change by change. */
@Injectable()
export class OrganisationSyncApplyingService {
  constructor(private readonly repository: OrganisationSyncRepository) {}

  /** What was refused of it. */
  async apply({ links }: SyncPlan): Promise<readonly ToldProblem[]> {
    await this.repository.link(links);
    return [];
  }
}
