import { isRefused } from '@rulleplan/domain/decision';
import { readOrganisationFeed } from '@rulleplan/domain/organisation-sync';
import type { OrganisationSource, SourceReading } from './organisation-source';
import { toldProblem, type SourceProblemCode, type ToldProblem } from './sync-messages';

/** What a feed may cost. */
export interface FeedLimits {
  /** 45,000 people with all they hold are some 30 MB. */
  readonly bytes: number;
  /** In all, from the first call to the last byte. */
  readonly milliseconds: number;
}

const usualLimits: FeedLimits = { bytes: 64_000_000, milliseconds: 30_000 };

/** A JSON document over HTTPS. It is asked for at the one address that is set, and nowhere it may point to. */
export class JsonFeed implements OrganisationSource {
  readonly kind = 'feed';

  constructor(
    private readonly url: URL,
    private readonly token: string | null,
    private readonly limits: FeedLimits = usualLimits,
  ) {}

  get name(): string {
    return this.url.host;
  }

  async read(knownEtag: string | null): Promise<SourceReading> {
    try {
      const response = await fetch(this.url, {
        headers: this.headers(knownEtag),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.limits.milliseconds),
      });
      return await this.readingOf(response, knownEtag);
    } catch (error) {
      if (nameOf(error) === 'TimeoutError') {
        return failed('source-too-slow', { seconds: this.limits.milliseconds / 1000 });
      }
      if (nameOf(error) === 'TypeError') return failed('source-away', { reason: reasonOf(error) });
      throw error;
    }
  }

  private headers(knownEtag: string | null): Record<string, string> {
    return {
      Accept: 'application/json',
      ...(this.token === null ? {} : { Authorization: `Bearer ${this.token}` }),
      ...(knownEtag === null ? {} : { 'If-None-Match': knownEtag }),
    };
  }

  private async readingOf(response: Response, knownEtag: string | null): Promise<SourceReading> {
    const { status } = response;
    if (status !== 200) {
      await response.body?.cancel();
      if (status === 304 && knownEtag !== null) return { state: 'unchanged' };
      return status >= 300 && status < 400 ? failed('source-redirects') : failed('source-status', { status });
    }
    const bytes = await bytesUpTo(this.limits.bytes, response);
    if (bytes === null) return failed('source-too-large', { limit: this.limits.bytes });
    const value = jsonOf(bytes);
    if (value === undefined) return failed('source-not-json');
    const feed = readOrganisationFeed(value);
    if (isRefused(feed)) {
      const problems = feed.problems.map(({ pointer, expected, got }) =>
        toldProblem({ code: 'source-shape', place: pointer, facts: { expected, got } }),
      );
      return { state: 'failed', problems };
    }
    return {
      state: 'read',
      organisation: feed.source,
      problems: feed.problems,
      etag: response.headers.get('etag'),
    };
  }
}

/** Null when there are more. */
async function bytesUpTo(limit: number, response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  // Leaving the loop early ends the transfer.
  for await (const part of response.body) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** fetch tells what went wrong by the error's name, and why by its cause. */
function nameOf(error: unknown): string | null {
  return textIn(error, 'name');
}

/** Such as ECONNREFUSED; the address stays out of what is kept. */
function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : null;
  return textIn(cause, 'code') ?? 'no connection';
}

function textIn(value: unknown, key: 'name' | 'code'): string | null {
  if (typeof value !== 'object' || value === null || !(key in value)) return null;
  return String((value as Readonly<Record<string, unknown>>)[key]);
}

function failed(code: SourceProblemCode, facts: Record<string, string | number> = {}): SourceReading {
  const problem: ToldProblem = toldProblem({ code, place: null, facts });
  return { state: 'failed', problems: [problem] };
}
