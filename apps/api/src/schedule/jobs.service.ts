import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ClsService } from 'nestjs-cls';
import { MunicipalityService } from '../organisation/municipality.service';
import type { RequestStore } from '../shared/request-store';
import { Transaction } from '../shared/transaction';
import type { Job, Rhythm } from './job';
import { JobLockRepository } from './job-lock.repository';
import { jobs } from './jobs';

/** What became of a job: for how many municipalities it was done, had failed, and was left to another server. */
export interface JobRun {
  readonly done: number;
  readonly failed: number;
  readonly elsewhere: number;
}

/** Does background work: each municipality in a transaction of its own, so that one's trouble is not another's. */
@Injectable()
export class JobsService {
  private readonly log = new Logger('schedule');

  constructor(
    private readonly locks: JobLockRepository,
    private readonly transaction: Transaction,
    private readonly municipalities: MunicipalityService,
    private readonly modules: ModuleRef,
    private readonly cls: ClsService<RequestStore>,
  ) {}

  /** Does every job of a rhythm, one after the other; `isStopping` ends it between two pieces of work. */
  async runAll(every: Rhythm, isStopping: () => boolean): Promise<void> {
    for (const job of jobs.filter((each) => each.every === every)) {
      await this.run(job, isStopping).catch((error: unknown) => this.failed(job, error));
    }
  }

  /** Does one job for every municipality. A failure is logged with the job's name, and the others go on. */
  async run(job: Job, isStopping: () => boolean = () => false): Promise<JobRun> {
    const run = { done: 0, failed: 0, elsewhere: 0 };
    for (const { id } of await this.transaction.run(() => this.municipalities.all())) {
      if (isStopping()) break;
      try {
        run[(await this.runFor(job, id)) ? 'done' : 'elsewhere'] += 1;
      } catch (error) {
        run.failed += 1;
        this.failed(job, error);
      }
    }
    return run;
  }

  /** False when another server is at it. */
  private async runFor({ name, service, work }: Job, municipalityId: string): Promise<boolean> {
    return this.cls.run(() =>
      this.transaction.run(async () => {
        this.cls.set('correlationId', `job ${name}`);
        await this.transaction.actFor(municipalityId);
        if (!(await this.locks.take(name))) return false;
        await this.locks.allowWaiting();
        await work(this.modules.get<object>(service, { strict: false }));
        return true;
      }),
    );
  }

  private failed({ name }: Job, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.log.error(`the job ${name} failed: ${text}`);
  }
}
