import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { isoMoment } from '@rulleplan/domain/time';
import { MunicipalityService } from '../organisation/municipality.service';
import { Clock, instantOf } from '../shared/clock';
import { checkpointFolder } from '../shared/environment';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { ChainVerificationRepository } from './chain-verification.repository';
import { CheckpointMarks, readCheckpoints, writeCheckpoints, type Checkpoint } from './checkpoint-file';

/**
 * Writes how far each log has come outside the database, every hour and when the server stops: who can change the
 * whole database, ends of the lanes and all, still cannot change what lies there.
 */
@Injectable()
export class CheckpointService implements BeforeApplicationShutdown {
  constructor(
    private readonly log: ChainVerificationRepository,
    private readonly key: AuditKey,
    private readonly municipalities: MunicipalityService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** With the signal that stops a server; a command or a test that closes its services has none. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal !== undefined) {
      await this.writeAll();
    }
  }

  /** One checkpoint of every municipality; null where the server has no folder for them. */
  async writeAll(folder: string | null = checkpointFolder()): Promise<number | null> {
    if (folder === null) {
      return null;
    }
    const checkpoints: Checkpoint[] = [];
    for (const { id } of await this.transaction.run(() => this.municipalities.all())) {
      checkpoints.push(await this.transaction.run(() => this.checkpointOf(id)));
    }
    await writeCheckpoints(folder, this.key.chain, checkpoints);
    return checkpoints.length;
  }

  /** What the checkpoints say; nothing where there are none. */
  async marks(folder: string | null): Promise<CheckpointMarks> {
    const place = folder ?? checkpointFolder();
    if (place === null) {
      return new CheckpointMarks([]);
    }
    try {
      return await readCheckpoints(place, this.key.chain);
    } catch (error) {
      if (folder === null && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return new CheckpointMarks([]);
      }
      throw error;
    }
  }

  async lastAt(municipalityId: string): Promise<string | null> {
    const at = (await this.marks(null)).lastAt(municipalityId);
    return at === null ? null : isoMoment(instantOf(new Date(at)));
  }

  private async checkpointOf(municipalityId: string): Promise<Checkpoint> {
    await this.transaction.actFor(municipalityId);
    const ends = await this.log.ends();
    return {
      at: this.clock.moment().toISOString(),
      municipalityId,
      lanes: ends
        .filter(({ position }) => position > 0)
        .map(({ lane, position, hash }) => ({ lane, position, hash: hash.toString('hex') })),
    };
  }
}
