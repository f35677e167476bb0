const minute = 60_000;

/** How long a session lasts unused, and at most; and how often it is noted that it is used. */
export interface SessionTimes {
  readonly idleMilliseconds: number;
  readonly absoluteMilliseconds: number;
  readonly seenEveryMilliseconds: number;
}

const own: SessionTimes = {
  idleMilliseconds: 12 * 60 * minute,
  absoluteMilliseconds: 7 * 24 * 60 * minute,
  seenEveryMilliseconds: 5 * minute,
};

/** Somebody puts the tablet down, and the next one picks it up. */
const shared: SessionTimes = {
  idleMilliseconds: 10 * minute,
  absoluteMilliseconds: 8 * 60 * minute,
  seenEveryMilliseconds: minute / 2,
};

export function sessionTimes(sharedDevice: boolean): SessionTimes {
  return sharedDevice ? shared : own;
}
