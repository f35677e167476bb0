import { randomUUID } from 'node:crypto';
import type { Line } from '../who-may';

/** Coming in, going out, and what is one's own of it. */
export const signInLines: Readonly<Record<string, Line>> = {
  signIn: {
    ...({ who: 'public', about: 'nothing', lets: ['wrong-credentials'] } as const),
    body: () => ({ email: `${randomUUID()}@example.dk`, password: 'ikke det rigtige' }),
  },
  getSession: { who: 'signed-in', about: 'nothing' },
  signOut: { who: 'public', about: 'nothing', spendsSession: true },
};
