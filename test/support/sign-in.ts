import request from 'supertest';
import { password } from './small-home';

/** Somebody with a session: sends the cookie with every request. */
export type SignedIn = ReturnType<typeof request.agent>;

/** Signs in as a browser would; each call is one more session. */
export async function signIn(serverUrl: string, person: { readonly email: string }): Promise<SignedIn> {
  const agent = request.agent(serverUrl);
  const answer = await agent.post('/api/session').send({ email: person.email, password });
  if (answer.status !== 200) {
    throw new Error(`${person.email} could not sign in: ${answer.status} ${answer.text}`);
  }
  return agent;
}
