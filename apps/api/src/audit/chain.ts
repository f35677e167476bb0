import { createHmac } from 'node:crypto';
import type { AuditAction, AuditKind, AuditSubject, AuditValue } from '@rulleplan/domain/audit';

/** As many transactions of a municipality write to its log at once without waiting for each other. */
export const laneCount = 16;
export const lanes = Array.from({ length: laneCount }, (_, index) => index + 1);

/** What an entry says. */
export interface EntryContent {
  readonly kind: AuditKind;
  readonly personId: string | null;
  readonly onBehalfOfPersonId: string | null;
  readonly aboutPersonId: string | null;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly unitId: string | null;
  readonly before: AuditValue;
  readonly after: AuditValue;
  readonly remark: string | null;
  readonly requestId: string;
}

/** Where and when an entry stands; stays when its content is erased. */
export interface EntryPlace {
  readonly municipalityId: string;
  readonly lane: number;
  readonly position: number;
  readonly id: string;
  readonly sequence: string;
  /** Microseconds since 1970, as text: the database is more exact than a Date. */
  readonly atMicros: string;
}

/** The end of a lane. */
export interface LaneEnd {
  readonly municipalityId: string;
  readonly lane: number;
  readonly position: number;
  readonly hash: Buffer;
}

/**
 * The keyed digests that make a chain of the entries. Each begins with what it is a digest of and the version of
 * how it is made, and JSON lists keep one field from running into the next. What was written under a version is
 * verified under it: a change gets a new one.
 */
export class Chain {
  constructor(private readonly key: Buffer) {}

  /** Of what an entry says. The same for the same content, whatever order the database keeps its fields in. */
  contentDigest(content: EntryContent): Buffer {
    return this.digest('content/1', [
      content.kind,
      content.personId,
      content.onBehalfOfPersonId,
      content.aboutPersonId,
      content.action,
      content.subject,
      content.subjectId,
      content.unitId,
      sorted(content.before),
      sorted(content.after),
      content.remark,
      content.requestId,
    ]);
  }

  /** Of an entry in its place, resting on the hash before it. */
  entryHash(before: Buffer, place: EntryPlace, contentDigest: Buffer): Buffer {
    return this.digest('entry/1', [
      before.toString('hex'),
      place.municipalityId,
      place.lane,
      place.position,
      place.id,
      place.sequence,
      place.atMicros,
      contentDigest.toString('hex'),
    ]);
  }

  /** What the first entry of a lane rests on. */
  beginning(municipalityId: string, lane: number): Buffer {
    return this.digest('lane/1', [municipalityId, lane]);
  }

  /** What the end of a lane bears, so that nobody without the key can set it back. */
  seal({ municipalityId, lane, position, hash }: LaneEnd): Buffer {
    return this.digest('end/1', [municipalityId, lane, position, hash.toString('hex')]);
  }

  /** Of a line in a checkpoint file. */
  checkpointSeal(line: unknown): Buffer {
    return this.digest('checkpoint/1', [sorted(line)]);
  }

  /** Tells one key from another without telling the key. */
  get keyName(): string {
    return this.digest('key/1', []).toString('hex').slice(0, 8);
  }

  private digest(what: string, fields: readonly unknown[]): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([what, ...fields]))
      .digest();
  }
}

/** Plain data with the fields of every object in one order, as JSON would keep it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (value instanceof Date) {
    return value.toJSON();
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}

/** A moment as an EntryPlace has it. */
export function microsOf(moment: Date): string {
  return `${moment.getTime()}000`;
}
