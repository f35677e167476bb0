import type { Type } from '@nestjs/common';

/** How often a job runs. Jobs by the minute are light and look for what is due; those by night do the heavy work. */
export const rhythms = ['quarter-minute', 'hour', 'morning', 'night'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Background work, done for one municipality at a time. */
export interface Job {
  readonly name: string;
  readonly every: Rhythm;
  /** The service that does the work, in a transaction that is open already. */
  readonly service: Type<object>;
  readonly work: (service: object) => Promise<unknown>;
}

/** Ties a job to the service that does it. */
export function job<Service extends object>(
  name: string,
  every: Rhythm,
  service: Type<Service>,
  work: (service: Service) => Promise<unknown>,
): Job {
  return { name, every, service, work: (found) => work(found as Service) };
}
