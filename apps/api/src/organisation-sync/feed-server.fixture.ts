import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small server that gives an organisation, as another system of the municipality would. */
export interface FeedServer {
  readonly url: string;
  /** What came in, oldest first. */
  readonly asked: IncomingMessage[];
  /** From here on it answers so. */
  answer(with_: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** From here on it gives this document, under a version. */
  give(document: unknown, etag?: string): void;
  close(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const asked: IncomingMessage[] = [];
  let answer = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/organisation.json`,
    asked,
    answer: (with_) => (answer = with_),
    give: (document, etag) => {
      answer = (request, response) => {
        if (etag !== undefined && request.headers['if-none-match'] === etag) {
          response.writeHead(304).end();
          return;
        }
        response.writeHead(200, {
          'content-type': 'application/json',
          ...(etag === undefined ? {} : { etag }),
        });
        response.end(JSON.stringify(document));
      };
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
