import type { AuditFaultKind } from '@rulleplan/domain/audit';
import type { Chain, EntryContent, EntryPlace } from './chain';

/** An entry as it is found; without content it has been erased. */
export interface FoundEntry extends EntryPlace {
  readonly content: EntryContent | null;
  readonly contentDigest: Buffer;
  readonly hash: Buffer;
}

/** How a lane ends by its own row, which is there since its first entry, and by what is in it. */
export interface FoundEnd {
  readonly position: number;
  readonly hash: Buffer;
  readonly sealed: boolean;
  /** The highest position of an entry, 0 without one. */
  readonly lastPosition: number;
  readonly entries: number;
}

/** Whether an entry says what was written, in its place, after the one with that hash. */
export function isIntact(chain: Chain, before: Buffer, position: number, entry: FoundEntry): boolean {
  return (
    entry.position === position && saysWhatWasWritten(chain, entry) && follows(chain, before, position, entry)
  );
}

/**
 * What is wrong where an intact entry was expected. `after` are the entries that come later in the lane; the whole
 * lane is looked at only now that something is wrong with it.
 */
export async function faultAt(
  chain: Chain,
  expected: { readonly before: Buffer; readonly position: number },
  found: FoundEntry,
  after: () => AsyncIterable<FoundEntry>,
  end: FoundEnd,
): Promise<AuditFaultKind> {
  if (found.position > expected.position) {
    return 'missing';
  }
  // Its own hash may have been changed, or what the hash is of: the chain goes on from one of the two.
  const hashes = [found.hash, chain.entryHash(expected.before, found, found.contentDigest)];
  let isLast = true;
  for await (const later of after()) {
    if (isLast && hashes.some((hash) => follows(chain, hash, expected.position + 1, later))) return 'changed';
    isLast = false;
    if (follows(chain, expected.before, expected.position, later)) {
      return end.entries > end.position ? 'inserted' : 'reordered';
    }
  }
  if (end.entries !== end.position) return end.entries < end.position ? 'missing' : 'inserted';
  const wasChanged =
    !saysWhatWasWritten(chain, found) || (isLast && hashes.some((hash) => hash.equals(end.hash)));
  return wasChanged ? 'changed' : 'reordered';
}

/** What is wrong with the end of a lane whose entries are intact up to the shorter of its two ends, if anything. */
export function faultAtEnd(
  end: FoundEnd,
  lastHash: Buffer,
): { readonly position: number; readonly fault: AuditFaultKind } | null {
  if (end.lastPosition < end.position || !end.sealed) {
    return { position: Math.min(end.lastPosition, end.position) + 1, fault: 'truncated' };
  }
  if (end.lastPosition > end.position) {
    return { position: end.position + 1, fault: 'inserted' };
  }
  return end.hash.equals(lastHash) ? null : { position: end.position, fault: 'changed' };
}

function saysWhatWasWritten(chain: Chain, { content, contentDigest }: FoundEntry): boolean {
  return content === null || chain.contentDigest(content).equals(contentDigest);
}

function follows(chain: Chain, before: Buffer, position: number, entry: FoundEntry): boolean {
  return chain.entryHash(before, { ...entry, position }, entry.contentDigest).equals(entry.hash);
}
