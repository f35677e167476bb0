import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { isoMoment } from '@rulleplan/domain/time';
import { MunicipalityService } from '../organisation/municipality.service';
import { Clock, instantOf } from '../shared/clock';
import { checkpointFolder } from '../shared/environment';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { ChainVerificationRepository } from './chain-verification.repository';
import { CheckpointMarks, readCheckpoints, writeCheckpoint, type Checkpoint } from './checkpoint-file';

/**
 * Writes how far each log has come outside the database, every hour and when the server stops: who can change the
 * whole database, ends of the lanes and all, still cannot change what lies there.
 */
@Injectable()
export class CheckpointService implements BeforeApplicationShutdown {
  private readonly log = new Logger('checkpoint');

  constructor(
    private readonly entries: ChainVerificationRepository,
    private readonly key: AuditKey,
    private readonly municipalities: MunicipalityService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** With the signal that stops a server; a command or a test that closes its services has none. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal === undefined) {
      return;
    }
    try {
      await this.writeAll();
    } catch (error) {
      // The server stops all the same: the last hour's checkpoint is there.
      this.log.error(`no checkpoint at the end: ${String(error)}`);
    }
  }

  /** One checkpoint of every municipality; null where the server has no folder for them. */
  async writeAll(folder: string | null = checkpointFolder()): Promise<number | null> {
    if (folder === null) {
      return null;
    }
    const all = await this.transaction.run(() => this.municipalities.all());
    for (const { id } of all) {
      await this.transaction.run(async () => {
        await this.transaction.actFor(id);
        await this.write(folder);
      });
    }
    return all.length;
  }

  /** A checkpoint of the municipality this work is done for, where the server has a folder for it. */
  async write(folder: string | null = checkpointFolder()): Promise<void> {
    if (folder !== null) {
      await writeCheckpoint(folder, this.key.chain, await this.checkpoint());
    }
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

  private async checkpoint(): Promise<Checkpoint> {
    const ends = await this.entries.ends();
    return {
      at: this.clock.moment().toISOString(),
      municipalityId: this.transaction.municipalityId,
      lanes: ends
        .filter(({ position }) => position > 0)
        .map(({ lane, position, hash }) => ({ lane, position, hash: hash.toString('hex') })),
    };
  }
}
