import { Injectable } from '@nestjs/common';
import type { ClaimMapping } from '@rulleplan/domain/identity';
import { AuditService } from '../audit/audit.service';
import { OrganisationService } from '../organisation/organisation.service';
import { notFound, RefusedError } from '../shared/refused-error';
import { ClaimMappingRepository, type StoredClaimMapping } from './claim-mapping.repository';

/** Which roles come out of what the identity provider says. A change holds from each person's next sign-in. */
@Injectable()
export class ClaimMappingsService {
  constructor(
    private readonly mappings: ClaimMappingRepository,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  async all(): Promise<StoredClaimMapping[]> {
    return this.mappings.all();
  }

  /** Refuses a unit there is not, and a mapping there is already. */
  async add(mapping: ClaimMapping): Promise<StoredClaimMapping> {
    if (mapping.unitId !== null) {
      await this.organisation.unit(mapping.unitId);
    }
    const added = await this.mappings.add(mapping);
    if (added === null) {
      throw new RefusedError({ refused: 'claim-mapping-exists' });
    }
    await this.record('claim-mapping-added', added, null, mapping);
    return added;
  }

  async remove(id: string): Promise<void> {
    const removed = await this.mappings.remove(id);
    if (removed === null) {
      throw notFound();
    }
    const { claim, value, role, unitId } = removed;
    await this.record('claim-mapping-removed', removed, { claim, value, role, unitId }, null);
  }

  private async record(
    action: 'claim-mapping-added' | 'claim-mapping-removed',
    { id, unitId }: StoredClaimMapping,
    before: ClaimMapping | null,
    after: ClaimMapping | null,
  ): Promise<void> {
    await this.audit.record({
      action,
      subject: 'claim-mapping',
      subjectId: id,
      unitId,
      before: before && { ...before },
      after: after && { ...after },
      remark: null,
    });
  }
}
