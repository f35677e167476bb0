import { spawn } from 'node:child_process';
import { once } from 'node:events';
import request from 'supertest';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

const clientSecret = 'kun-til-proever-0123456789';

/** The product's settings for the provider at this port; it may be started later. */
export function openIdEnvironment(port: number): Record<string, string> {
  return {
    RULLEPLAN_OIDC_ISSUER: issuerAt(port),
    RULLEPLAN_OIDC_CLIENT_ID: 'rulleplan',
    RULLEPLAN_OIDC_CLIENT_SECRET: clientSecret,
    RULLEPLAN_OIDC_NAME: 'Kommunens login',
  };
}

/**
 * Starts a real provider, as a process of its own, that sends people back to a product.
 * @param productUrl the address of the product, such as `http://127.0.0.1:40123`
 * @param accounts the claims of everybody who can sign in there, by subject
 */
export async function startOpenIdProvider(
  port: number,
  productUrl: string,
  accounts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<{ stop(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    [
      inWorkspace('test/support/openid-provider-process.mjs'),
      String(port),
      `${productUrl}/api/oidc/callback`,
    ],
    {
      env: {
        ...process.env,
        OPENID_ACCOUNTS: JSON.stringify(accounts),
        OPENID_CLIENT_SECRET: clientSecret,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('The identity provider did not start.'))),
  ]);
  child.stdout.resume();
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function issuerAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/**
 * Signs in at the provider as a person would in its forms, and answers with where it then sends the browser.
 * @param address where the product sent the browser
 */
export async function signInAtProvider(address: string, subject: string): Promise<string> {
  const provider = request.agent(new URL(address).origin);
  let answer = await provider.get(pathOf(address));
  for (let step = 0; step < 12; step += 1) {
    const next = answer.headers['location'];
    if (next !== undefined && !new URL(next, address).href.startsWith(new URL(address).origin)) {
      return next;
    }
    answer =
      next === undefined ? await fillIn(provider, answer.text, subject) : await provider.get(pathOf(next));
  }
  throw new Error(`The provider did not send the browser back:\n${answer.text}`);
}

async function fillIn(provider: ReturnType<typeof request.agent>, page: string, subject: string) {
  const action = /action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (action === undefined) throw new Error(`There is no form on the provider's page:\n${page}`);
  return provider.post(pathOf(action)).type('form').send({ prompt, login: subject, password: 'x' });
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://provider');
  return pathname + search;
}
