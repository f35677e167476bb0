/**
 * The typed client of the API: a function per operation, a type per schema. Everything under `generated/` is
 * written by `generate.mjs` from the API itself.
 */
export * from './generated';
export { client } from './generated/client.gen';
export { createClient, type Client } from './generated/client';
