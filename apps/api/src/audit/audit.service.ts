import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  auditKindOf,
  type AuditEntry,
  type AuditReadAction,
  type AuditSubject,
  type AuditValue,
} from '@rulleplan/domain/audit';
import { mayDo, type Permission, type Role } from '@rulleplan/domain/identity';
import { addDays, startOfDay } from '@rulleplan/domain/time';
import { ClsService } from 'nestjs-cls';
import { AccessService } from '../identity/access.service';
import { Clock, momentOf } from '../shared/clock';
import { notFound } from '../shared/refused-error';
import type { RequestStore } from '../shared/request-store';
import { Transaction } from '../shared/transaction';
import { AuditKey } from './audit-key';
import { AuditRepository, type AuditLine, type NewEntry } from './audit.repository';
import { microsOf, type EntryContent } from './chain';
import { auditLineResponse, type AuditLineResponse, type AuditPageResponse } from './dto/audit-line.response';
import type { AuditQuery } from './dto/audit.query';
import { dataReaderResponse, type DataReaderPageResponse } from './dto/reader.response';
import { withoutHiddenFacts } from './hidden-facts';
import { LaneRepository } from './lane.repository';

export { AuditLineResponse } from './dto/audit-line.response';

const pageSize = 100;

/** A look at what is other people's. */
export interface AuditLook {
  readonly action: AuditReadAction;
  /** Whose data were seen, named as people or by their jobs; the caller's own are nobody else's business. */
  readonly aboutPersonIds?: readonly string[];
  readonly aboutEmploymentIds?: readonly string[];
  readonly unitId: string | null;
  /** What allowed it. */
  readonly permission: Permission;
  /** Which data, such as the days; never the data themselves. */
  readonly facts?: AuditValue;
}

/** Who did what, when, before and after. Written in the transaction of what was done. */
@Injectable()
export class AuditService {
  private readonly logged = new WeakMap<object, Set<string>>();

  constructor(
    private readonly entries: AuditRepository,
    private readonly lanes: LaneRepository,
    private readonly key: AuditKey,
    private readonly access: AccessService,
    private readonly transaction: Transaction,
    private readonly cls: ClsService<RequestStore>,
    private readonly clock: Clock,
  ) {}

  /**
   * Records what the caller, or the system in a command, has just done. What comes about by itself, such as a
   * swap that lapses, is the system's also when a request notices it. Returns the id of the entry.
   */
  async record(entry: AuditEntry, by: 'caller' | 'system' = 'caller'): Promise<string> {
    const id = randomUUID();
    await this.append([{ id, entry }], by);
    return id;
  }

  /** Records that the caller has seen data of others: once for each person in a request. */
  async read({ action, unitId, permission, facts, ...about }: AuditLook): Promise<void> {
    const caller = this.access.callerOrNull;
    if (caller === null) {
      return;
    }
    const logged = this.loggedInTransaction();
    const isNew = (personId: string) => {
      const look = `${action} ${personId}`;
      return personId !== caller.person.id && !logged.has(look) && logged.add(look);
    };
    const holders = await this.entries.holdersOf(about.aboutEmploymentIds ?? []);
    const as = this.roleFor(permission, unitId);
    const entries = [...(about.aboutPersonIds ?? []), ...holders].filter(isNew).map((personId) => ({
      id: randomUUID(),
      entry: {
        action,
        subject: 'person' as const,
        subjectId: personId,
        aboutPersonId: personId,
        unitId,
        before: null,
        after: { as, ...facts },
        remark: null,
      },
    }));
    await this.append(entries, 'caller', this.access.onBehalfOf(permission, unitId));
  }

  /** What has been done to one thing, newest first. Whoever calls this has made sure that it may be seen. */
  async historyOf(subject: AuditSubject, subjectId: string): Promise<AuditLineResponse[]> {
    const lines = await this.entries.historyOf(subject, subjectId);
    return lines.map(auditLineResponse);
  }

  /** What has been changed about a person, for that person and whoever sees people where the person works. */
  async historyOfPerson(personId: string, cursor: string | null): Promise<AuditPageResponse> {
    const isOwn = personId === this.access.caller.person.id;
    if (!isOwn) {
      const units = await this.entries.unitsOfPerson(personId);
      const unitId = units.find((unit) => this.access.may('see-people', unit));
      if (unitId === undefined) {
        throw notFound();
      }
      const permission = 'see-people';
      await this.read({ action: 'history-read', aboutPersonIds: [personId], unitId, permission });
    }
    const lines = await this.entries.historyOfPerson(personId, cursor, pageSize + 1);
    const may = (permission: Permission, unitId: string | null) => this.access.may(permission, unitId);
    return pageOf(isOwn ? lines : lines.map((line) => withoutHiddenFacts(line, may)));
  }

  /** Who has looked at the caller's data. */
  async myReaders(cursor: string | null): Promise<DataReaderPageResponse> {
    const lines = await this.entries.readersOf(this.access.caller.person.id, cursor, pageSize + 1);
    const shown = lines.slice(0, pageSize);
    return { readers: shown.map(dataReaderResponse), nextCursor: nextOf(lines) };
  }

  /** The trail between two days of a unit, or of the municipality, a page at a time, newest first. */
  async page({ unitId, from, to, subject, subjectId, kind, cursor }: AuditQuery): Promise<AuditPageResponse> {
    if (unitId === undefined) {
      this.access.demandEverywhere('see-audit');
    }
    return pageOf(
      await this.entries.page({
        unitId: unitId ?? null,
        from: momentOf(startOfDay(from)),
        to: momentOf(startOfDay(addDays(to, 1))),
        subject: subject ?? null,
        subjectId: subjectId ?? null,
        kind: kind ?? null,
        before: cursor ?? null,
        limit: pageSize + 1,
      }),
    );
  }

  private async append(
    entries: readonly { readonly id: string; readonly entry: AuditEntry }[],
    by: 'caller' | 'system',
    onBehalfOf?: string | null,
  ): Promise<void> {
    if (entries.length === 0) {
      return;
    }
    const { chain } = this.key;
    const { sequences, ...lane } = await this.lanes.hold(entries.length);
    const at = this.clock.moment();
    let end = lane;
    const rows = entries.map(({ id, entry }, index): NewEntry => {
      const content = this.contentOf(entry, by, onBehalfOf);
      const position = end.position + 1;
      const place = { ...lane, position, id, sequence: sequences[index] ?? '', atMicros: microsOf(at) };
      const contentDigest = chain.contentDigest(content);
      const hash = chain.entryHash(end.hash, place, contentDigest);
      end = { ...end, position, hash };
      return rowOf(content, { id, at, sequence: place.sequence, position, contentDigest, hash });
    });
    await this.entries.append(rows, { ...end, seal: chain.seal(end) });
  }

  private contentOf(entry: AuditEntry, by: 'caller' | 'system', onBehalfOf?: string | null): EntryContent {
    const person = by === 'system' ? undefined : this.access.callerOrNull?.person;
    return {
      kind: auditKindOf(entry.action),
      personId: person?.id ?? null,
      onBehalfOfPersonId:
        person === undefined
          ? null
          : onBehalfOf === undefined
            ? this.access.actingFor(entry.unitId)
            : onBehalfOf,
      aboutPersonId: entry.aboutPersonId ?? null,
      action: entry.action,
      subject: entry.subject,
      subjectId: entry.subjectId.toLowerCase(),
      unitId: entry.unitId,
      before: entry.before,
      after: entry.after,
      remark: entry.remark,
      requestId: this.cls.get('correlationId') ?? 'command',
    };
  }

  private roleFor(permission: Permission, unitId: string | null): Role | null {
    return this.access.caller.grants.find((grant) => mayDo([grant], permission, unitId))?.role ?? null;
  }

  private loggedInTransaction(): Set<string> {
    const { manager } = this.transaction;
    const logged = this.logged.get(manager) ?? new Set();
    this.logged.set(manager, logged);
    return logged;
  }
}

function pageOf(lines: readonly AuditLine[]): AuditPageResponse {
  return { entries: lines.slice(0, pageSize).map(auditLineResponse), nextCursor: nextOf(lines) };
}

/** One more than a page was asked for: is it there, the page is followed by another. */
function nextOf(lines: readonly { readonly sequence: string }[]): string | null {
  return lines.length > pageSize ? (lines[pageSize - 1]?.sequence ?? null) : null;
}

function rowOf(
  content: EntryContent,
  place: {
    readonly id: string;
    readonly at: Date;
    readonly sequence: string;
    readonly position: number;
    readonly contentDigest: Buffer;
    readonly hash: Buffer;
  },
): NewEntry {
  return {
    id: place.id,
    sequence: place.sequence,
    at: place.at,
    position: place.position,
    content_digest: place.contentDigest.toString('hex'),
    hash: place.hash.toString('hex'),
    kind: content.kind,
    person_id: content.personId,
    on_behalf_of_person_id: content.onBehalfOfPersonId,
    about_person_id: content.aboutPersonId,
    action: content.action,
    subject: content.subject,
    subject_id: content.subjectId,
    unit_id: content.unitId,
    before: content.before,
    after: content.after,
    remark: content.remark,
    request_id: content.requestId,
  };
}
