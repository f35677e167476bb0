import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** One request, down to its bytes: what a browser would never send is the point of it. */
export interface Question {
  readonly method: string;
  /** With the query, such as `/api/units?from=x`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object travels as JSON; text and bytes as they are. */
  readonly body?: object | string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A body that is JSON, or null. */
export function jsonOf({ text }: Pick<Answer, 'text'>): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The code of a problem, or null. */
export function codeOf(answer: Answer): string | null {
  const code = jsonOf(answer)?.['code'];
  return typeof code === 'string' ? code : null;
}

/** What an answer says, apart from the id that names the request. */
export function withoutCorrelation(text: string): string {
  return text.replace(/"correlationId":"[^"]*"/, '"correlationId":""');
}

let addresses = 0;

/** A network address nobody has asked from before: for asking more often than one place may. */
export function fromAnywhere(): Readonly<Record<string, string>> {
  addresses += 1;
  return { 'X-Forwarded-For': `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}` };
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks a server, and waits for the whole answer. A server that hangs up without one is an error. */
export function ask(serverUrl: string, question: Question): Promise<Answer> {
  const { method, path, headers = {}, body } = question;
  const bytes = bytesOf(body);
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const sent = request(
      `${serverUrl}${path}`,
      {
        method,
        // A body that is refused unread ends its connection: others must not wait for it.
        agent: bytes !== null && bytes.length > 100_000 ? false : agent,
        headers: {
          ...(bytes === null ? {} : { 'Content-Length': String(bytes.length) }),
          ...(typeof body === 'object' && !Buffer.isBuffer(body)
            ? { 'Content-Type': 'application/json' }
            : {}),
          ...headers,
        },
      },
      (response) => {
        isAnswered = true;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', (error) => {
      if (!isAnswered) reject(error);
    });
    sent.end(bytes ?? undefined);
  });
}

function bytesOf(body: Question['body']): Buffer | null {
  if (body === undefined) return null;
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Does the work for each, so many at a time, and answers in their order. */
export async function forEachAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
