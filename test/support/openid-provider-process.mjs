/**
 * A real OpenID Connect provider, as a process of its own: `node openid-provider-process.mjs <port> <callback address>`.
 * Whoever signs in there names the account and gives any password; the claims of the accounts come as JSON in
 * OPENID_ACCOUNTS.
 */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port = '', callback = ''] = process.argv.slice(2);
/** @type {Record<string, Record<string, unknown>>} */
const accounts = JSON.parse(process.env.OPENID_ACCOUNTS ?? '{}');

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'rulleplan',
      client_secret: process.env.OPENID_CLIENT_SECRET ?? '',
      redirect_uris: [callback],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
  pkce: { required: () => true },
  cookies: { keys: ['kun til prøver'] },
});
const handle = provider.callback();
createServer((request, response) => void handle(request, response)).listen(Number(port), '127.0.0.1', () =>
  process.stdout.write('ready\n'),
);
