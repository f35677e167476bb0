import { Injectable } from '@nestjs/common';
import { withoutBalances } from '@rulleplan/domain/agreements';
import { AuditService } from '../audit/audit.service';
import { AccessService } from '../identity/access.service';
import { RefusedError } from '../shared/refused-error';
import { ShapeError } from '../shared/shape-error';
import { importPreviewResponse, type ImportPreviewResponse } from './dto/import-preview.response';
import type { ImportRequest } from './dto/import.request';
import type { ImportOrder, ImportOutcome } from './import-order';
import { ImportSavingService } from './import-saving.service';
import { ImportsRepository } from './imports.repository';

export { type ImportOrder, type ImportOutcome } from './import-order';

/** Imports for people and for commands: all of it is kept, or nothing is. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly saving: ImportSavingService,
    private readonly imports: ImportsRepository,
    private readonly access: AccessService,
    private readonly audit: AuditService,
  ) {}

  /** What an import would do: it is done, and undone. */
  async preview(request: ImportRequest): Promise<ImportPreviewResponse> {
    const outcome = await this.carryOut(this.orderOf(request), 'preview');
    return importPreviewResponse(await this.seen(outcome, request.unitId ?? null), false);
  }

  /** Saves an import, unless anything is wrong with it. */
  async save(request: ImportRequest): Promise<ImportPreviewResponse> {
    const outcome = await this.carryOut(this.orderOf(request), 'save');
    const saved = outcome.problems.length === 0;
    return importPreviewResponse(await this.seen(outcome, request.unitId ?? null), saved);
  }

  /** For those who have made sure that it may be done: the commands. */
  async carryOut(order: ImportOrder, purpose: 'preview' | 'save'): Promise<ImportOutcome> {
    return this.imports.kept(
      () => this.saving.save(order),
      ({ problems }) => purpose === 'save' && problems.length === 0,
    );
  }

  /**
   * The outcome as the caller may see it: what everybody's balance comes to is for leaders and HR, and in the log.
   * Whoever is not here yet has nothing that could be seen.
   */
  private async seen(outcome: ImportOutcome, unitId: string | null): Promise<ImportOutcome> {
    const permission = 'see-balances';
    const seesBalances =
      unitId === null ? this.access.mayEverywhere(permission) : this.access.may(permission, unitId);
    if (!seesBalances) {
      return { ...outcome, balances: [], findings: withoutBalances(outcome.findings) };
    }
    const aboutEmploymentIds = outcome.people.map(({ employmentId }) => employmentId);
    await this.audit.read({ action: 'balance-read', aboutEmploymentIds, unitId, permission });
    return outcome;
  }

  private orderOf(request: ImportRequest): ImportOrder {
    const { unitId, newUnitName, agreementId, staffGroup, rollOut } = request;
    return {
      unit: this.unitOf(unitId ?? null, newUnitName ?? null),
      agreementId,
      staffGroup,
      rollOut: rollOut ?? null,
      files: request.files.map(({ name, contentBase64 }) => ({
        name,
        bytes: Buffer.from(contentBase64, 'base64'),
      })),
    };
  }

  private unitOf(unitId: string | null, newUnitName: string | null): ImportOrder['unit'] {
    if (unitId !== null && newUnitName === null) {
      this.access.demand('import', unitId);
      return { id: unitId };
    }
    if (unitId !== null || newUnitName === null)
      throw new ShapeError([{ field: 'unitId', problem: 'or newUnitName must be given, and not both' }]);
    // A unit that is not there yet belongs to those who may import in every unit.
    if (!this.access.mayEverywhere('import'))
      throw new RefusedError({ refused: 'not-allowed', permission: 'import' });
    return { name: newUnitName };
  }
}
