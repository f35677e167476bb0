import type { Request, Response } from 'express';
import { sameOrigin } from './same-origin';

const outcomeOf = (host: string | undefined) => {
  const next = jest.fn();
  const request = { method: 'GET', headers: { host } };
  sameOrigin(null)(request as unknown as Request, {} as Response, next);
  return (next.mock.calls[0] as unknown[])[0];
};

describe('the address a request came to', () => {
  it.each(['vagt.example.dk', '127.0.0.1:3000', '[::1]:3000', undefined])('may be %s', (host) => {
    expect(outcomeOf(host)).toBeUndefined();
  });

  it.each(['[', 'a b', 'vagt.example.dk:99999', '%', ''])('is refused when it is none: %j', (host) => {
    expect(outcomeOf(host)).toMatchObject({ refusal: { refused: 'foreign-origin' } });
  });
});
