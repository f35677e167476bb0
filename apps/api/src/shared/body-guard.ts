import type { NextFunction, Request, Response } from 'express';
import { ShapeError } from './shape-error';

const deepest = 40;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
// Postgres stores neither NUL nor half of a surrogate pair.
// eslint-disable-next-line no-control-regex -- NUL is what is looked for
const unstorable = /\u0000|\p{Surrogate}/u;

/**
 * Refuses what no field of the API can mean: characters the database cannot store, nesting that would exhaust
 * the stack, and keys that reach into prototypes.
 */
export function bodyGuard(request: Request, _response: Response, next: NextFunction): void {
  const path = decodedPath(request.url);
  if (path === null || unstorable.test(path)) {
    next(new ShapeError([{ field: 'path', problem: 'holds characters that cannot be stored' }]));
    return;
  }
  const found = problemIn(request.body);
  next(found === null ? undefined : new ShapeError([{ field: 'body', problem: found }]));
}

/** Walks without recursion: the depth is the sender's choice. */
export function problemIn(body: unknown): string | null {
  const left: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') {
      if (unstorable.test(value)) return 'holds characters that cannot be stored';
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepest) return 'is nested too deeply';
    for (const [key, inner] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) return `holds the key ${key}`;
      if (unstorable.test(key)) return 'holds characters that cannot be stored';
      left.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}
