import { randomUUID } from 'node:crypto';
import { password } from '@rulleplan/test-support/small-home';
import { jobRoles } from '../town-rows';
import type { Line } from '../who-may';

const wrong = 'ikke det rigtige';
const own = { who: 'signed-in', about: 'nothing' } as const;
const renewing = { ...own, spendsSession: true } as const;
const open = { who: 'public', about: 'nothing' } as const;
const token = () => ({ token: randomUUID() });

/** Comes after all others: what changes how one signs in ends the sessions they use. */
export const lastLines: Readonly<Record<string, Line>> = {
  changePassword: {
    ...({ ...renewing, lets: ['wrong-password'] } as const),
    body: () => ({ password: wrong, newPassword: randomUUID() }),
  },
  beginTotp: { ...renewing, body: () => ({ password }) },
  confirmTotp: { ...renewing, lets: ['wrong-code'], body: () => ({ code: '000000' }) },
  removeTotp: { ...renewing, lets: ['no-second-factor', 'not-found'], body: () => ({ password }) },
  beginPasskey: { ...renewing, body: () => ({ password }) },
  addPasskey: { ...renewing, lets: ['passkey-not-accepted'], body: () => ({ name: 'Nøgle', answer: {} }) },
  removePasskey: { ...renewing, lets: ['not-found'], body: () => ({ password }) },
  renewRecoveryCodes: { ...renewing, lets: ['no-second-factor', 'not-found'], body: () => ({ password }) },
  endOtherSessions: renewing,
};

/** Coming in, going out, and what is one's own of it. */
export const signInLines: Readonly<Record<string, Line>> = {
  signIn: {
    ...({ ...open, lets: ['wrong-credentials'] } as const),
    body: () => ({ email: `${randomUUID()}@example.dk`, password: wrong }),
  },
  getSession: own,
  signOut: { ...open, spendsSession: true },
  getSignInOptions: open,
  giveSecondFactor: { ...open, lets: ['sign-in-begun-too-long-ago'], body: () => ({ code: '000000' }) },
  getSecondFactorChallenge: { ...open, lets: ['sign-in-begun-too-long-ago'] },
  giveSecondFactorPasskey: {
    ...({ ...open, lets: ['sign-in-begun-too-long-ago'] } as const),
    body: () => ({ answer: {} }),
  },
  getPasskeyChallenge: { ...open, body: () => ({}) },
  signInWithPasskey: { ...open, lets: ['passkey-not-accepted'], body: () => ({ answer: {} }) },
  askForReset: { ...open, body: () => ({ email: `${randomUUID()}@example.dk` }) },
  checkSignInLink: { ...open, lets: ['link-not-valid'], body: token },
  useSignInLink: {
    ...({ ...open, lets: ['link-not-valid'] } as const),
    body: () => ({ ...token(), password: randomUUID() }),
  },
  firstStart: {
    ...({ ...open, lets: ['link-not-valid'] } as const),
    body: () => ({
      ...{
        ...token(),
        municipality: 'Ny Kommune',
        name: 'Ny',
        email: 'ny@example.dk',
        password: randomUUID(),
      },
    }),
  },
  checkFirstStart: { ...open, lets: ['link-not-valid'], body: token },
  beginOpenIdSignIn: { ...open, lets: ['not-found'] },
  finishOpenIdSignIn: { ...open, lets: ['not-found'] },
  getOrganisationFeedSchema: open,
  getSessions: own,
  // Tove's and Svend's own second sessions; another's is as unknown as none.
  endSession: { who: [], about: 'hidden', self: jobRoles },
  getMySignIn: own,
};
