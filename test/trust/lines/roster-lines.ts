import { leader, planning, team, type Line } from '../who-may';

const december = { from: '2026-11-30', to: '2026-12-27' };
const newTimes = () => ({ start: '2027-01-15T07:00', end: '2027-01-15T15:30', version: 1 });

/** Rosters, swaps and the Monday round. */
export const rosterLines: Readonly<Record<string, Line>> = {
  getMyRoster: { who: team, about: 'nothing', query: () => december },
  getMyBalances: { who: team, about: 'nothing' },
  getTeamRoster: {
    who: [...team, ...planning, 'hr'],
    about: 'unit',
    query: () => ({ from: december.from, weeks: '2' }),
  },
  getShift: { who: [...team, ...planning, 'hr'], about: 'thing' },
  checkShiftTimes: { who: planning, about: 'thing', body: newTimes },
  changeShiftTimes: { who: planning, about: 'thing', body: newTimes },
  checkSwap: { who: team, about: 'own-in-team', body: pairOf },
  proposeSwap: { who: team, about: 'own-in-team', body: pairOf },
  getMySwaps: { who: team, about: 'nothing' },
  checkOpenSwap: { who: team, about: 'own', at: ({ swapToAccept }) => ({ swapId: swapToAccept }) },
  acceptSwap: { who: team, about: 'own', at: ({ swapToAccept }) => ({ swapId: swapToAccept }) },
  declineSwap: {
    ...({ who: team, about: 'own' } as const),
    at: ({ swapToDecline }) => ({ swapId: swapToDecline }),
    body: () => ({ reason: 'Kan ikke den dag' }),
  },
  withdrawSwap: { who: team, about: 'own', at: ({ swapToWithdraw }) => ({ swapId: swapToWithdraw }) },
  getMonday: { who: leader, about: 'unit', query: () => ({ week: '2027-01-04' }) },
  approveChanges: {
    ...({ who: leader, about: 'unit' } as const),
    at: ({ unitId }) => ({ unitId, week: '2027-01-04' }),
    body: ({ changeToApprove }) => ({ changes: [{ id: changeToApprove, version: 1 }] }),
  },
  rejectChange: {
    ...({ who: leader, about: 'thing' } as const),
    at: ({ changeToReject }) => ({ changeId: changeToReject }),
    body: () => ({ reason: 'Bemandingen holder ikke', version: 1 }),
  },
  reopenChange: {
    ...({ who: leader, about: 'thing' } as const),
    at: ({ changeToReopen }) => ({ changeId: changeToReopen }),
    body: () => ({ version: 1 }),
  },
  closeWeek: { who: leader, about: 'unit', at: ({ unitId }) => ({ unitId, week: '2026-11-09' }) },
};

function pairOf({ offeredShiftId, requestedShiftId }: { offeredShiftId: string; requestedShiftId: string }) {
  return { offeredShiftId, requestedShiftId };
}
