import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import type { Rhythm } from './job';
import { JobsService } from './jobs.service';

const danish = { timeZone: 'Europe/Copenhagen' };

/** Starts the jobs when it is their time. A round that takes longer than its rhythm is not overtaken by the next. */
@Injectable()
export class RhythmService implements BeforeApplicationShutdown {
  private isStopping = false;
  private readonly underway = new Map<Rhythm, Promise<void>>();

  constructor(private readonly jobs: JobsService) {}

  @Cron('*/15 * * * * *')
  everyQuarterMinute(): Promise<void> {
    return this.begin('quarter-minute');
  }

  @Cron('0 0 * * * *')
  everyHour(): Promise<void> {
    return this.begin('hour');
  }

  @Cron('0 0 6 * * *', danish)
  everyMorning(): Promise<void> {
    return this.begin('morning');
  }

  /** Not between two and three: that hour comes twice one night and not at all another. */
  @Cron('0 30 3 * * *', danish)
  everyNight(): Promise<void> {
    return this.begin('night');
  }

  /** Lets the piece of work that is underway end before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.underway.values());
  }

  private async begin(rhythm: Rhythm): Promise<void> {
    if (this.isStopping || this.underway.has(rhythm)) return;
    const round = this.jobs.runAll(rhythm, () => this.isStopping).finally(() => this.underway.delete(rhythm));
    this.underway.set(rhythm, round);
    await round;
  }
}
